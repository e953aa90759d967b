/** Has it been too long since the last report? Counted from the end of the period it covers. */
import { wholeMonthsBetween } from "@/lib/dates/calendar";
import type { Day } from "@/lib/dates/partial-date";

const MONTHS_BEFORE_A_NOTICE = 6;

export function isStale(newestPeriodEnd: Day, today: Day): boolean {
  return today > newestPeriodEnd && wholeMonthsBetween(newestPeriodEnd, today) >= MONTHS_BEFORE_A_NOTICE;
}
