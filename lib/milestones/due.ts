/** Which milestones are still to be finished, and how far has a plan come by the calendar alone? */
import { comparePartial, isOnCalendar, isOver } from "@/lib/dates/bounds";
import type { Day, PartialDate } from "@/lib/dates/partial-date";
import type { DatedMilestone } from "@/lib/milestones/standing";

/** Those not reported completed, soonest end date first; milestones without a date come last. */
export function unfinished<M extends DatedMilestone>(milestones: readonly M[]): M[] {
  return milestones
    .filter(({ stage }) => stage.meaning !== "completed")
    .toSorted((a, b) => comparePartial(a.end, b.end));
}

export interface EndDates {
  /** How many milestones have an end date that is a day or a month. */
  known: number;
  passed: number;
}

export function endDates(milestones: readonly Pick<DatedMilestone, "end">[], today: Day): EndDates {
  const known = milestones.filter(({ end }) => isOnCalendar(end));
  return { known: known.length, passed: known.filter(({ end }) => isOver(end, today)).length };
}

/** By its own end date or, where none is recorded, because every end date its milestones have is over. */
export function planHasEnded(ends: PartialDate | null, dates: EndDates, today: Day): boolean {
  if (isOnCalendar(ends)) return isOver(ends, today);
  return dates.known > 0 && dates.passed === dates.known;
}

/** "All 16 recorded end dates have passed", "3 of 16 recorded end dates have passed" */
export function endDatesSentence({ known, passed }: EndDates): string {
  if (known === 0) return "No end dates are recorded";
  if (known === 1)
    return passed === 1 ? "The only recorded end date has passed" : "The only recorded end date is ahead";
  if (passed === known) return `All ${known} recorded end dates have passed`;
  return `${passed === 0 ? "None" : passed} of ${known} recorded end dates ${passed === 1 ? "has" : "have"} passed`;
}
