import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysBetween } from "@/lib/dates/calendar";
import { partialDate } from "@/lib/dates/partial-date";
import {
  datetimeAttribute,
  formatDay,
  formatInstant,
  formatInstantDay,
  formatMonth,
  formatPartialDate,
  formatSpan,
} from "@/lib/dates/wording";
import { anyDay } from "./any-date";

describe("a date as readers see it", () => {
  test.each([
    ["2018-06-30", "30 June 2018", "2018-06-30"],
    ["2018-01-01", "1 January 2018", "2018-01-01"],
    ["2018-06", "June 2018", "2018-06"],
    ["2018-01", "January 2018", "2018-01"],
    ["Ongoing through project", "Ongoing through project", null],
  ])("%s is written %s, and for machines %s", (written, words, attribute) => {
    expect(formatPartialDate(partialDate(written))).toBe(words);
    expect(datetimeAttribute(partialDate(written))).toBe(attribute);
  });

  test("a date nobody recorded says so", () => {
    expect(formatPartialDate(null)).toBe("Not recorded");
  });

  test("a day and a month on their own", () => {
    expect([formatDay("2017-09-15"), formatMonth("2017-09")]).toEqual(["15 September 2017", "September 2017"]);
  });
});

describe("an instant as readers see it, in New Zealand", () => {
  test.each([
    ["2026-11-23T02:42:00Z", "23 November 2026, 3:42 pm"],
    ["2026-11-23T10:59:59Z", "23 November 2026, 11:59 pm"],
    ["2026-11-23T11:05:00Z", "24 November 2026, 12:05 am"],
    ["2026-06-30T00:00:00Z", "30 June 2026, 12:00 pm"],
    ["2026-06-30T12:00:00Z", "1 July 2026, 12:00 am"],
  ])("%s is %s", (instant, words) => {
    expect(formatInstant(new Date(instant))).toBe(words);
    expect(formatInstantDay(new Date(instant))).toBe(words.split(",")[0]);
  });
});

describe("a length of time", () => {
  test.each([
    ["2018-06-30", "2018-06-30", "0 days"],
    ["2018-06-30", "2018-07-01", "1 day"],
    ["2017-08-30", "2017-09-28", "29 days"],
    ["2018-06-01", "2018-07-31", "60 days"],
    ["2018-07-01", "2018-08-31", "61 days"],
    ["2018-07-01", "2018-09-01", "2 months"],
    ["2018-06-30", "2018-11-30", "5 months"],
    ["2018-06-30", "2019-06-29", "11 months"],
    ["2018-06-30", "2019-06-30", "1 year"],
    ["2018-06-30", "2019-07-30", "1 year 1 month"],
    ["2018-06-30", "2026-11-29", "8 years 4 months"],
    ["2018-06-30", "2026-11-30", "8 years 5 months"],
    ["2018-06-30", "2028-06-30", "10 years"],
  ])("from %s to %s is %s", (from, to, words) => {
    expect(formatSpan(from, to)).toBe(words);
  });

  test("is never called one month or none: below two months the days are counted", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 120 }), (from, count) => {
        const to = new Date(Date.parse(from) + count * 86_400_000).toISOString().slice(0, 10);
        expect(formatSpan(from, to)).toMatch(daysBetween(from, to) <= 61 ? /^(1 day|\d+ days)$/ : /^[2-4] months$/);
      }),
    );
  });
});
