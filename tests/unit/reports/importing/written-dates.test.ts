import { describe, expect, test } from "vitest";
import { writtenDate, writtenPeriod } from "@/lib/reports/importing/written-dates";

describe("a date keeps the precision it was written in", () => {
  test.each([
    ["June 2018", "month", "2018-06"],
    ["June 2018.", "month", "2018-06"],
    ["  jun.  2018 ", "month", "2018-06"],
    ["Sept 2017", "month", "2017-09"],
    ["2018-06", "month", "2018-06"],
    ["30 June 2018", "day", "2018-06-30"],
    ["1st July 2018", "day", "2018-07-01"],
    ["June 30, 2018", "day", "2018-06-30"],
    ["05/06/2018", "day", "2018-06-05"],
    ["2018-06-30", "day", "2018-06-30"],
    // A day that does not exist stays what it is: words.
    ["31 June 2018", "text", "31 June 2018"],
    ["05/13/2018", "text", "05/13/2018"],
    ["June 18", "text", "June 18"],
    ["Ongoing through project", "text", "Ongoing through project"],
  ])("%j is %s %s", (written, precision, value) => {
    expect(writtenDate(written)).toEqual({ precision, value });
  });

  test.each(["", " . ", "x".repeat(121)])("%j is no date", (written) => {
    expect(writtenDate(written)).toBeNull();
  });
});

describe("a period", () => {
  test.each([
    ["September to November 2017", "2017-09-01", "2017-11-30"],
    ["December 2017 to February 2018", "2017-12-01", "2018-02-28"],
    ["December to February 2018", "2017-12-01", "2018-02-28"],
    ["December 2019 to February 2020", "2019-12-01", "2020-02-29"],
    ["March – June 2018", "2018-03-01", "2018-06-30"],
    ["March-June 2018", "2018-03-01", "2018-06-30"],
    ["From March until June 2018.", "2018-03-01", "2018-06-30"],
    ["15 March to 30 June 2018", "2018-03-15", "2018-06-30"],
    ["2017-09 to 2017-11", "2017-09-01", "2017-11-30"],
    ["June 2018", "2018-06-01", "2018-06-30"],
  ])("%s", (written, startsOn, endsOn) => {
    expect(writtenPeriod(written)).toEqual({ startsOn, endsOn });
  });

  test.each([
    ["it ends before it starts", "March 2018 to June 2017"],
    ["it has no year", "March to June"],
    ["it has three parts", "March to April to June 2018"],
    ["it is words", "the last quarter"],
    ["it is nothing", ""],
  ])("is not read when %s", (_, written) => {
    expect(writtenPeriod(written)).toBeNull();
  });
});
