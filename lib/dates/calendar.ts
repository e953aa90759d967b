/** How far apart are two days or two months? Plain calendar counting: no clock, no time zone. */
import type { Day, Month } from "@/lib/dates/partial-date";

const MILLISECONDS_IN_A_DAY = 24 * 60 * 60 * 1000;

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

export function firstDayOf(month: Month): Day {
  return `${month}-01`;
}

export function lastDayOf(month: Month): Day {
  const { year, number } = parts(month);
  // Day 0 of the next month is the last day of this one.
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** Negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  // A day without a time is read as UTC, where every day has 24 hours.
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_IN_A_DAY;
}

/** Negative when `to` comes first. From any June to the next August is 2. */
export function monthsBetween(from: Month, to: Month): number {
  const [start, end] = [parts(from), parts(to)];
  return (end.year - start.year) * 12 + end.number - start.number;
}

/** How many full months have gone by from one day to a later one. */
export function wholeMonthsBetween(from: Day, to: Day): number {
  // From 31 August to 30 November is three months, although November has no 31st.
  const isFull = to.slice(8) >= from.slice(8) || to === lastDayOf(monthOf(to));
  return monthsBetween(monthOf(from), monthOf(to)) - (isFull ? 0 : 1);
}

function parts(month: Month): { year: number; number: number } {
  return { year: Number(month.slice(0, 4)), number: Number(month.slice(5, 7)) };
}
