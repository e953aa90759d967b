/** Arbitrary dates for property tests: every day, month and form of words the plans could hold. */
import fc from "fast-check";
import { monthOf } from "@/lib/dates/calendar";
import type { PartialDate } from "@/lib/dates/partial-date";

const FIRST = Date.UTC(2000, 0, 1);
const LAST = Date.UTC(2099, 11, 31);
const ONE_DAY = 24 * 60 * 60 * 1000;

export const anyDay = fc
  .integer({ min: 0, max: (LAST - FIRST) / ONE_DAY })
  .map((count) => new Date(FIRST + count * ONE_DAY).toISOString().slice(0, 10));

export const anyMonth = anyDay.map(monthOf);

export const anyCalendarDate = fc.oneof(
  anyDay.map((value) => ({ precision: "day" as const, value })),
  anyMonth.map((value) => ({ precision: "month" as const, value })),
);

export const anyPartialDate: fc.Arbitrary<PartialDate> = fc.oneof(
  { weight: 4, arbitrary: anyCalendarDate },
  {
    weight: 1,
    arbitrary: fc.constantFrom("Ongoing through project", "Early 2018", "To be agreed").map((value) => ({
      precision: "text" as const,
      value,
    })),
  },
);
