/** How does a reader see a date, a moment or a length of time? Never more precise than what was given. */
import { daysBetween, firstDayOf, wholeMonthsBetween } from "@/lib/dates/calendar";
import { dayOfInstant, TIME_ZONE } from "@/lib/dates/instant";
import type { Day, Month, PartialDate } from "@/lib/dates/partial-date";

const NOT_RECORDED = "Not recorded";

/** Past this many days people think in months. Two months can take 62 days, so a month count is never below 2. */
export const MOST_DAYS_TO_COUNT = 61;

// A day or a month has no time zone: reading and writing it in the same one keeps it where it is.
const DAY = new Intl.DateTimeFormat("en-NZ", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });
const MONTH = new Intl.DateTimeFormat("en-NZ", { timeZone: "UTC", month: "long", year: "numeric" });
const TIME = new Intl.DateTimeFormat("en-NZ", {
  timeZone: TIME_ZONE,
  hour: "numeric",
  minute: "2-digit",
  hour12: true,
});

/** "30 June 2018" */
export function formatDay(day: Day): string {
  return DAY.format(new Date(day));
}

/** "June 2018" */
export function formatMonth(month: Month): string {
  return MONTH.format(new Date(firstDayOf(month)));
}

/** "30 June 2018", "June 2018", the words as they were given, or "Not recorded". */
export function formatPartialDate(date: PartialDate | null): string {
  if (date === null) return NOT_RECORDED;
  if (date.precision === "day") return formatDay(date.value);
  return date.precision === "month" ? formatMonth(date.value) : date.value;
}

/** What goes into `<time dateTime>`; null for words, which no machine can read as a date. */
export function datetimeAttribute(date: PartialDate): string | null {
  return date.precision === "text" ? null : date.value;
}

/** "23 November 2026, 3:42 pm", in New Zealand. */
export function formatInstant(instant: Date): string {
  return `${formatInstantDay(instant)}, ${TIME.format(instant)}`;
}

/** "23 November 2026", in New Zealand. */
export function formatInstantDay(instant: Date): string {
  return formatDay(dayOfInstant(instant));
}

/** The time from one day to a later one: "29 days", then whole months and years, "8 years 5 months". */
export function formatSpan(from: Day, to: Day): string {
  const days = daysBetween(from, to);
  return days <= MOST_DAYS_TO_COUNT ? counted(days, "day") : formatMonths(wholeMonthsBetween(from, to));
}

/** "5 months", "2 years", "8 years 5 months" */
export function formatMonths(count: number): string {
  const years = Math.floor(count / 12);
  const months = count % 12;
  if (years === 0) return counted(months, "month");
  return months === 0 ? counted(years, "year") : `${counted(years, "year")} ${counted(months, "month")}`;
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
