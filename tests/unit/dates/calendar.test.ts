import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysBetween, firstDayOf, lastDayOf, monthOf, monthsBetween, wholeMonthsBetween } from "@/lib/dates/calendar";
import { anyDay, anyMonth } from "./any-date";

test.each([
  ["2018-06", "2018-06-30"],
  ["2018-12", "2018-12-31"],
  ["2018-02", "2018-02-28"],
  ["2020-02", "2020-02-29"],
])("the last day of %s is %s", (month, day) => {
  expect(lastDayOf(month)).toBe(day);
});

describe("days from one day to another", () => {
  test.each([
    ["2017-08-30", "2017-09-28", 29],
    ["2018-06-30", "2018-06-30", 0],
    ["2018-06-30", "2018-06-18", -12],
    ["2019-12-31", "2020-12-31", 366],
    // New Zealand's clocks change on 24 September 2017 and 1 April 2018; a day is still one day.
    ["2017-09-23", "2017-09-25", 2],
    ["2018-03-31", "2018-04-02", 2],
  ])("%s to %s is %i", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe("whole months from one day to a later one", () => {
  test.each([
    ["2018-06-30", "2018-07-29", 0],
    ["2018-06-30", "2018-07-30", 1],
    ["2018-06-30", "2026-11-23", 100],
    ["2018-06-30", "2026-11-30", 101],
    // The shorter month has no 31st, or no 30th: its last day completes the month.
    ["2018-08-31", "2018-11-30", 3],
    ["2017-11-30", "2018-02-28", 3],
    ["2017-11-30", "2018-02-27", 2],
    ["2018-06-15", "2018-06-30", 0],
  ])("%s to %s is %i", (from, to, months) => {
    expect(wholeMonthsBetween(from, to)).toBe(months);
  });

  test("never go down as the later day moves on", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (...days) => {
        const [from, nearer, further] = days.toSorted() as [string, string, string];
        expect(wholeMonthsBetween(from, further)).toBeGreaterThanOrEqual(wholeMonthsBetween(from, nearer));
      }),
    );
  });
});

test("the days of a month are in that month, and months add up", () => {
  fc.assert(
    fc.property(anyMonth, anyMonth, anyMonth, (a, b, c) => {
      expect([monthOf(firstDayOf(a)), monthOf(lastDayOf(a))]).toEqual([a, a]);
      expect(monthsBetween(a, b) + monthsBetween(b, c)).toBe(monthsBetween(a, c));
    }),
  );
});
