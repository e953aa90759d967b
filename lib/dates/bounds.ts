/** When does a partial date begin, when is it over, and which of two comes first? */
import { firstDayOf, lastDayOf } from "@/lib/dates/calendar";
import type { Day, PartialDate } from "@/lib/dates/partial-date";

/** A partial date that can be compared with a day: not words such as "Ongoing through project". */
export type CalendarDate = Exclude<PartialDate, { precision: "text" }>;

export function isOnCalendar(date: PartialDate | null): date is CalendarDate {
  return date !== null && date.precision !== "text";
}

/** Null for words. */
export function firstDay(date: CalendarDate): Day;
export function firstDay(date: PartialDate): Day | null;
export function firstDay(date: PartialDate): Day | null {
  if (!isOnCalendar(date)) return null;
  return date.precision === "day" ? date.value : firstDayOf(date.value);
}

/** Null for words. */
export function lastDay(date: CalendarDate): Day;
export function lastDay(date: PartialDate): Day | null;
export function lastDay(date: PartialDate): Day | null {
  if (!isOnCalendar(date)) return null;
  return date.precision === "day" ? date.value : lastDayOf(date.value);
}

/** A day is over on the next day, a month on the 1st of the next one. Words, or no date at all, are never over. */
export function isOver(date: PartialDate | null, today: Day): boolean {
  return isOnCalendar(date) && today > lastDay(date);
}

/**
 * For sorting, soonest over first. "30 June 2018" and "June 2018" are over together, so the exact one leads.
 * Words follow all dates, and what is not recorded comes last.
 */
export function comparePartial(a: PartialDate | null, b: PartialDate | null): number {
  if (isOnCalendar(a) && isOnCalendar(b))
    return ascending(lastDay(a), lastDay(b)) || ascending(firstDay(b), firstDay(a));
  if (a?.precision === "text" && b?.precision === "text") return ascending(a.value, b.value);
  return rank(a) - rank(b);
}

function rank(date: PartialDate | null): number {
  if (date === null) return 2;
  return date.precision === "text" ? 1 : 0;
}

function ascending(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
