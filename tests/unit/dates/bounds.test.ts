import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePartial, firstDay, isOver, lastDay } from "@/lib/dates/bounds";
import { partialDate } from "@/lib/dates/partial-date";
import { anyCalendarDate, anyDay, anyPartialDate } from "./any-date";

const anyPartialOrNothing = fc.option(anyPartialDate);

describe("the days a date covers", () => {
  test.each([
    ["2018-06-15", "2018-06-15", "2018-06-15"],
    ["2018-06", "2018-06-01", "2018-06-30"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["Ongoing through project", null, null],
  ])("%s runs from %s to %s", (written, first, last) => {
    expect([firstDay(partialDate(written)), lastDay(partialDate(written))]).toEqual([first, last]);
  });

  test("never end before they begin", () => {
    fc.assert(
      fc.property(anyCalendarDate, (date) => {
        expect(lastDay(date) >= firstDay(date)).toBe(true);
      }),
    );
  });
});

describe("when a date is over", () => {
  test.each([
    ["2018-06-15", "2018-06-15", false],
    ["2018-06-15", "2018-06-16", true],
    ["2018-06", "2018-06-30", false],
    ["2018-06", "2018-07-01", true],
    ["2017-12", "2017-12-31", false],
    ["2017-12", "2018-01-01", true],
    ["Ongoing through project", "2099-12-31", false],
  ])("%s seen on %s: %s", (written, today, expected) => {
    expect(isOver(partialDate(written), today)).toBe(expected);
  });

  test("a date that is not recorded is never over", () => {
    expect(isOver(null, "2099-12-31")).toBe(false);
  });

  test("what is over stays over", () => {
    fc.assert(
      fc.property(anyPartialDate, anyDay, anyDay, (date, ...days) => {
        const [sooner, later] = days.toSorted() as [string, string];
        expect(isOver(date, sooner) && !isOver(date, later)).toBe(false);
      }),
    );
  });

  test("a date is not over on any day it covers, and is over after its last", () => {
    fc.assert(
      fc.property(anyCalendarDate, anyDay, (date, today) => {
        expect(isOver(date, today)).toBe(today > lastDay(date));
        expect([isOver(date, firstDay(date)), isOver(date, lastDay(date))]).toEqual([false, false]);
      }),
    );
  });
});

describe("sorting", () => {
  test("soonest over first, the exact date before its month, then words, then nothing", () => {
    const sorted = ["2017-12-31", "2018-06-15", "2018-06-30", "2018-06", "2018-07-01", "Early 2018", "Ongoing"].map(
      partialDate,
    );
    const expected = [...sorted, null];

    expect(expected.toReversed().toSorted(comparePartial)).toEqual(expected);
  });

  test("is a total order", () => {
    fc.assert(
      fc.property(anyPartialOrNothing, anyPartialOrNothing, anyPartialOrNothing, (a, b, c) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect(comparePartial(a, b) === 0).toBe(same);
        expect(Math.sign(comparePartial(a, b)) + Math.sign(comparePartial(b, a))).toBe(0);
        if (comparePartial(a, b) <= 0 && comparePartial(b, c) <= 0) expect(comparePartial(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});
