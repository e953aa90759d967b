/** How is a milestone's standing said? "Completed, 29 days after its end date", "Underway, due in 12 days". */
import { firstDay, lastDay } from "@/lib/dates/bounds";
import { monthOf, monthsBetween, wholeMonthsBetween } from "@/lib/dates/calendar";
import type { Day } from "@/lib/dates/partial-date";
import { formatMonth, formatMonths, formatSpan, MOST_DAYS_TO_COUNT } from "@/lib/dates/wording";
import type { Completion, DayRange, Standing } from "@/lib/milestones/standing";

/** The stage in the plan's own word and, where the dates allow, what the calendar adds. */
export function standingSentence(stageLabel: string, standing: Standing): string {
  if (standing.kind === "not_recorded") return "Stage not recorded";
  const remark = remarkOn(standing);
  if (remark === null) return stageLabel;
  return /^(in|on) /.test(remark) ? `${stageLabel} ${remark}` : `${stageLabel}, ${remark}`;
}

/** Only what the calendar adds, to stand beside the stage; null when it adds nothing. */
export function remarkOn(standing: Standing): string | null {
  switch (standing.kind) {
    case "not_recorded":
    case "not_comparable":
      return null;
    case "overdue":
      return `end date passed ${formatSpan(lastDay(standing.end), standing.today)} ago`;
    case "due":
      return standing.end.precision === "day"
        ? dueOnDay(standing.today, standing.end.value)
        : dueInMonth(monthsBetween(monthOf(standing.today), standing.end.value));
    default:
      return standing.completedOn.precision === "day" ? finishedOnDay(standing) : finishedInMonth(standing);
  }
}

function dueOnDay(today: Day, end: Day): string {
  return today === end ? "due today" : `due in ${formatSpan(today, end)}`;
}

function dueInMonth(monthsAhead: number): string {
  if (monthsAhead === 0) return "due this month";
  return monthsAhead === 1 ? "due next month" : `due in ${formatMonths(monthsAhead)}`;
}

function finishedOnDay({ kind, end, completedOn }: Completion): string {
  const done = firstDay(completedOn);
  const isDay = end.precision === "day";
  if (kind === "completed_late") {
    return `${formatSpan(lastDay(end), done)} after ${isDay ? "its end date" : `the end of ${formatMonth(end.value)}`}`;
  }
  if (kind === "completed_early") {
    return `${formatSpan(done, firstDay(end))} before ${isDay ? "its end date" : `the start of ${formatMonth(end.value)}`}`;
  }
  return isDay ? "on its end date" : "in the month it was due";
}

function finishedInMonth(completion: Completion): string {
  const { end, completedOn } = completion;
  if (end.precision === "month" && end.value === completedOn.value) return "in the month it was due";
  const distance = end.precision === "day" ? distanceFromDay(completion) : distanceFromMonth(completion);
  return `in ${formatMonth(completedOn.value)}, ${distance}`;
}

function distanceFromMonth({ end, completedOn }: Completion): string {
  const months = monthsBetween(end.value, completedOn.value);
  return `${formatMonths(Math.abs(months))} ${months > 0 ? "after" : "before"} the month it was due`;
}

function distanceFromDay({ kind, end, completedOn, days }: Completion): string {
  const [first, last, due] = [firstDay(completedOn), lastDay(completedOn), lastDay(end)];
  switch (kind) {
    case "completed_late":
      return `${formatRange(days, wholeMonthsBetween(due, first), wholeMonthsBetween(due, last))} after its end date`;
    case "completed_early":
      return `${formatRange(days, wholeMonthsBetween(last, due), wholeMonthsBetween(first, due))} before its end date`;
    case "completed_on_time":
      return "on or before its end date";
    case "completed_perhaps_late":
      return first === due ? "on or after its end date" : "the month of its end date";
  }
}

/** "16 to 46 days", "5 to 6 months", "1 year 11 months to 2 years" */
function formatRange(days: DayRange, leastMonths: number, mostMonths: number): string {
  if (days.least <= MOST_DAYS_TO_COUNT) return `${days.least} to ${days.most} days`;
  if (leastMonths === mostMonths) return formatMonths(leastMonths);
  return mostMonths < 12
    ? `${leastMonths} to ${mostMonths} months`
    : `${formatMonths(leastMonths)} to ${formatMonths(mostMonths)}`;
}
