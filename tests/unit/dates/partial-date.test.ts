import { describe, expect, test } from "vitest";
import { Day, PartialDate, partialDate } from "@/lib/dates/partial-date";

describe("a written date keeps the precision it was given", () => {
  test.each([
    ["2018-06-30", "day"],
    ["2020-02-29", "day"],
    ["2018-06", "month"],
    ["Ongoing through project", "text"],
    ["June 2018", "text"],
    ["2018-6-3", "text"],
    ["2018-13", "text"],
  ])("%s is read as a %s", (written, precision) => {
    expect(partialDate(written)).toEqual({ precision, value: written });
  });
});

test.each(["2018-06-31", "2019-02-29", "2018-00-10", "2018-6-3", "30/06/2018", "", "2018-06-30T00:00:00Z"])(
  "%j is not a day",
  (written) => {
    expect(Day.safeParse(written).success).toBe(false);
  },
);

test.each([
  { precision: "day", value: "2018-06" },
  { precision: "month", value: "2018-06-30" },
  { precision: "text", value: "   " },
  { precision: "year", value: "2018" },
])("$precision with $value is refused", (date) => {
  expect(PartialDate.safeParse(date).success).toBe(false);
});
