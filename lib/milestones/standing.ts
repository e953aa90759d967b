/**
 * What does the calendar say about a milestone, beside the stage its agency declared? Worked out when asked and
 * never stored (docs/decisions/0004). Where the dates are too rough to tell, the answer says so instead of guessing.
 */
import { type CalendarDate, firstDay, isOnCalendar, isOver, lastDay } from "@/lib/dates/bounds";
import { daysBetween } from "@/lib/dates/calendar";
import type { Day, PartialDate } from "@/lib/dates/partial-date";
import type { Stage } from "@/lib/milestones/stages";

export interface DatedMilestone {
  stage: Pick<Stage, "meaning">;
  end: PartialDate | null;
  completedOn: PartialDate | null;
}

/** A number of days known only as closely as the dates: `least` and `most` are equal when both dates are days. */
export interface DayRange {
  least: number;
  most: number;
}

export type Completion = {
  kind: "completed_early" | "completed_on_time" | "completed_late" | "completed_perhaps_late";
  end: CalendarDate;
  completedOn: CalendarDate;
  /** How far from the end date; zero when on time or perhaps late. */
  days: DayRange;
};

export type Standing =
  /** Nobody reported a stage, so an end date that has passed proves nothing. */
  | { kind: "not_recorded" }
  /** A date is missing or is words: the stage stands without a remark. */
  | { kind: "not_comparable" }
  | { kind: "due"; end: CalendarDate; today: Day; days: DayRange }
  /** `days` since the last day that counted. */
  | { kind: "overdue"; end: CalendarDate; today: Day; days: number }
  | Completion;

export function standingOf(milestone: DatedMilestone, today: Day): Standing {
  const { stage, end, completedOn } = milestone;
  if (stage.meaning === "not_recorded") return { kind: "not_recorded" };
  if (!isOnCalendar(end)) return { kind: "not_comparable" };
  if (stage.meaning === "completed") {
    return isOnCalendar(completedOn) ? completion(end, completedOn) : { kind: "not_comparable" };
  }
  if (isOver(end, today)) return { kind: "overdue", end, today, days: daysBetween(lastDay(end), today) };
  return { kind: "due", end, today, days: range(daysBetween(today, firstDay(end)), daysBetween(today, lastDay(end))) };
}

/** Its end date has passed and the agency says it is not finished. */
export function isOverdue(milestone: DatedMilestone, today: Day): boolean {
  const { meaning } = milestone.stage;
  return meaning !== "completed" && meaning !== "not_recorded" && isOver(milestone.end, today);
}

/** It was finished, and certainly after its end date. */
export function isLate({ stage, end, completedOn }: DatedMilestone): boolean {
  if (stage.meaning !== "completed" || !isOnCalendar(completedOn)) return false;
  return isOver(end, firstDay(completedOn));
}

function completion(end: CalendarDate, completedOn: CalendarDate): Completion {
  const due = { first: firstDay(end), last: lastDay(end) };
  const done = { first: firstDay(completedOn), last: lastDay(completedOn) };
  const same = { least: 0, most: 0 };

  if (done.first > due.last) {
    const days = range(daysBetween(due.last, done.first), daysBetween(due.last, done.last));
    return { kind: "completed_late", end, completedOn, days };
  }
  if (done.last < due.first) {
    const days = range(daysBetween(done.last, due.first), daysBetween(done.first, due.first));
    return { kind: "completed_early", end, completedOn, days };
  }
  // "Completed in September" against an end date of 15 September could be either side of it.
  const kind = done.last <= due.last ? "completed_on_time" : "completed_perhaps_late";
  return { kind, end, completedOn, days: same };
}

function range(least: number, most: number): DayRange {
  return { least: Math.max(least, 0), most };
}
