import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lastDay } from "@/lib/dates/bounds";
import { partialDate } from "@/lib/dates/partial-date";
import type { Stage } from "@/lib/milestones/stages";
import { isLate, isOverdue, standingOf } from "@/lib/milestones/standing";
import { remarkOn, standingSentence } from "@/lib/milestones/standing-words";
import { anyCalendarDate, anyDay, anyPartialDate } from "../dates/any-date";
import { COMPLETED, NOT_RECORDED, NOT_STARTED, SOME_DELAYS, UNDERWAY, VOCABULARY } from "./stage-words";

const NOTHING = null;
const YEARS_LATER = "2026-11-23";
const anyStage = fc.constantFrom(...VOCABULARY);

function milestone(stage: Stage, end: string | null, completedOn: string | null = null) {
  const read = (written: string | null) => (written === null ? null : partialDate(written));
  return { stage, end: read(end), completedOn: read(completedOn) };
}

function sentenceFor(stage: Stage, end: string | null, completedOn: string | null, today: string) {
  return standingSentence(stage.label, standingOf(milestone(stage, end, completedOn), today));
}

describe("a completed milestone, whatever the day", () => {
  test.each([
    // end date    completed on  sentence
    // a day against a day
    ["2017-08-30", "2017-09-28", "Completed, 29 days after its end date"],
    ["2017-08-30", "2017-08-31", "Completed, 1 day after its end date"],
    ["2017-08-30", "2017-08-30", "Completed on its end date"],
    ["2017-08-30", "2017-08-27", "Completed, 3 days before its end date"],
    ["2017-08-30", "2018-01-30", "Completed, 5 months after its end date"],
    ["2017-08-30", "2018-10-30", "Completed, 1 year 2 months after its end date"],
    // a month against a day: only a range is known
    ["2017-09-15", "2017-10", "Completed in October 2017, 16 to 46 days after its end date"],
    ["2017-09-15", "2017-08", "Completed in August 2017, 15 to 45 days before its end date"],
    ["2017-09-15", "2017-09", "Completed in September 2017, the month of its end date"],
    ["2017-09-30", "2017-09", "Completed in September 2017, on or before its end date"],
    ["2017-09-01", "2017-09", "Completed in September 2017, on or after its end date"],
    ["2017-09-15", "2017-11", "Completed in November 2017, 47 to 76 days after its end date"],
    ["2017-09-15", "2018-02", "Completed in February 2018, 4 to 5 months after its end date"],
    ["2017-09-01", "2018-02", "Completed in February 2018, 5 months after its end date"],
    ["2017-09-15", "2018-09", "Completed in September 2018, 11 months to 1 year after its end date"],
    ["2017-09-15", "2017-02", "Completed in February 2017, 6 to 7 months before its end date"],
    // a day against a month
    ["2018-06", "2018-06-01", "Completed in the month it was due"],
    ["2018-06", "2018-06-30", "Completed in the month it was due"],
    ["2018-06", "2018-07-12", "Completed, 12 days after the end of June 2018"],
    ["2018-06", "2018-05-20", "Completed, 12 days before the start of June 2018"],
    // a month against a month
    ["2018-06", "2018-06", "Completed in the month it was due"],
    ["2018-06", "2018-07", "Completed in July 2018, 1 month after the month it was due"],
    ["2018-06", "2018-08", "Completed in August 2018, 2 months after the month it was due"],
    ["2018-06", "2017-12", "Completed in December 2017, 6 months before the month it was due"],
    ["2018-06", "2019-08", "Completed in August 2019, 1 year 2 months after the month it was due"],
    // one of the two is unknown, or is words
    ["2018-06", NOTHING, "Completed"],
    ["2018-06", "Early 2018", "Completed"],
    [NOTHING, "2018-06-30", "Completed"],
    ["Ongoing through project", "2018-06-30", "Completed"],
  ])("due %s, done %s: %s", (end, completedOn, sentence) => {
    expect(sentenceFor(COMPLETED, end, completedOn, "2017-01-01")).toBe(sentence);
    expect(sentenceFor(COMPLETED, end, completedOn, YEARS_LATER)).toBe(sentence);
  });
});

describe("a milestone that is not finished", () => {
  test.each([
    // stage     end date      today         sentence
    [UNDERWAY, "2018-06-30", "2018-06-18", "Underway, due in 12 days"],
    [UNDERWAY, "2018-06-30", "2018-06-29", "Underway, due in 1 day"],
    [UNDERWAY, "2018-06-30", "2018-06-30", "Underway, due today"],
    [UNDERWAY, "2018-06-30", "2018-07-01", "Underway, end date passed 1 day ago"],
    [UNDERWAY, "2018-06-30", "2018-07-12", "Underway, end date passed 12 days ago"],
    [UNDERWAY, "2018-06-30", "2026-11-23", "Underway, end date passed 8 years 4 months ago"],
    [UNDERWAY, "2018-06-30", "2018-01-30", "Underway, due in 5 months"],
    [UNDERWAY, "2018-06", "2018-06-01", "Underway, due this month"],
    [UNDERWAY, "2018-06", "2018-06-30", "Underway, due this month"],
    [UNDERWAY, "2018-06", "2018-05-31", "Underway, due next month"],
    [UNDERWAY, "2018-06", "2017-12-01", "Underway, due in 6 months"],
    [UNDERWAY, "2018-06", "2016-10-31", "Underway, due in 1 year 8 months"],
    [UNDERWAY, "2018-06", "2018-07-01", "Underway, end date passed 1 day ago"],
    [NOT_STARTED, "2018-06-30", "2018-07-12", "Not started, end date passed 12 days ago"],
    [SOME_DELAYS, "2018-06-30", "2018-06-18", "Some delays, due in 12 days"],
    [SOME_DELAYS, "2018-05", "2018-06-12", "Some delays, end date passed 12 days ago"],
    [UNDERWAY, "Ongoing through project", "2099-12-31", "Underway"],
    [UNDERWAY, NOTHING, "2099-12-31", "Underway"],
  ])("$label, due %s, seen on %s: %s", (stage, end, today, sentence) => {
    expect(sentenceFor(stage, end, NOTHING, today)).toBe(sentence);
  });
});

test.each([["2018-06-30"], ["2018-06"], ["Ongoing through project"], [NOTHING]])(
  "without a recorded stage an end date of %s proves nothing",
  (end) => {
    const unknown = milestone(NOT_RECORDED, end);
    expect(standingOf(unknown, YEARS_LATER)).toEqual({ kind: "not_recorded" });
    expect(isOverdue(unknown, YEARS_LATER)).toBe(false);
    expect(sentenceFor(NOT_RECORDED, end, NOTHING, YEARS_LATER)).toBe("Stage not recorded");
  },
);

describe("the facts as data", () => {
  test.each([
    [milestone(COMPLETED, "2017-08-30", "2017-09-28"), { kind: "completed_late", days: { least: 29, most: 29 } }],
    [milestone(COMPLETED, "2017-09-15", "2017-10"), { kind: "completed_late", days: { least: 16, most: 46 } }],
    [milestone(COMPLETED, "2018-06", "2018-05-20"), { kind: "completed_early", days: { least: 12, most: 12 } }],
    [milestone(COMPLETED, "2018-06", "2018-06"), { kind: "completed_on_time", days: { least: 0, most: 0 } }],
    [milestone(COMPLETED, "2017-09-15", "2017-09"), { kind: "completed_perhaps_late", days: { least: 0, most: 0 } }],
    [milestone(UNDERWAY, "2018-06"), { kind: "due", days: { least: 17, most: 46 } }],
    [milestone(UNDERWAY, "2018-05"), { kind: "due", days: { least: 0, most: 16 } }],
    [milestone(UNDERWAY, "2018-04"), { kind: "overdue", days: 15 }],
    [milestone(UNDERWAY, NOTHING), { kind: "not_comparable" }],
  ] as const)("%j on 15 May 2018", (subject, facts) => {
    expect(standingOf(subject, "2018-05-15")).toMatchObject(facts);
  });
});

describe("overdue and late", () => {
  test.each([
    // stage       end date      completed on  today         overdue late
    [UNDERWAY, "2018-06", NOTHING, "2018-06-30", false, false],
    [UNDERWAY, "2018-06", NOTHING, "2018-07-01", true, false],
    [NOT_STARTED, "2018-06-30", NOTHING, "2018-07-01", true, false],
    [SOME_DELAYS, "2018-06-30", NOTHING, "2018-07-01", true, false],
    [COMPLETED, "2018-06-30", NOTHING, "2018-07-01", false, false],
    [COMPLETED, "2018-06-30", "2018-07-01", "2018-07-02", false, true],
    [COMPLETED, "2018-06-30", "2018-06-30", "2018-07-02", false, false],
    // Either side of its end date: not certainly late.
    [COMPLETED, "2018-06-15", "2018-06", "2018-07-02", false, false],
    // An agency that says underway but gives a day of completion is not finished.
    [UNDERWAY, "2018-06-30", "2018-07-01", "2018-07-02", true, false],
    [UNDERWAY, "Ongoing through project", NOTHING, "2099-01-01", false, false],
  ])("$label, due %s, done %s, on %s: %s, %s", (stage, end, completedOn, today, overdue, late) => {
    const subject = milestone(stage, end, completedOn);
    expect([isOverdue(subject, today), isLate(subject)]).toEqual([overdue, late]);
  });

  test("agree with the standing shown to readers, and no milestone is both", () => {
    fc.assert(
      fc.property(
        anyStage,
        fc.option(anyPartialDate),
        fc.option(anyPartialDate),
        anyDay,
        (stage, end, completedOn, today) => {
          const subject = { stage, end, completedOn };
          const { kind } = standingOf(subject, today);
          expect([isOverdue(subject, today), isLate(subject)]).toEqual([kind === "overdue", kind === "completed_late"]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

test("a remark never says less than nothing: no zero, no minus, no unfinished words", () => {
  fc.assert(
    fc.property(anyStage, anyCalendarDate, fc.option(anyCalendarDate), anyDay, (stage, end, completedOn, today) => {
      const remark = remarkOn(standingOf({ stage, end, completedOn }, today));
      expect(remark ?? "").not.toMatch(/\b0 |-\d|undefined|null|NaN|Invalid/);
    }),
    { numRuns: 1000 },
  );
});

test("a range of days holds every day the month could mean", () => {
  fc.assert(
    fc.property(anyCalendarDate, anyDay, (end, day) => {
      const exact = standingOf({ stage: COMPLETED, end, completedOn: { precision: "day", value: day } }, lastDay(end));
      const rough = standingOf(
        { stage: COMPLETED, end, completedOn: { precision: "month", value: day.slice(0, 7) } },
        lastDay(end),
      );
      if (rough.kind !== "completed_late" && rough.kind !== "completed_early") return;

      expect(exact.kind).toBe(rough.kind);
      if (exact.kind !== rough.kind) return;
      expect(exact.days.least).toBeGreaterThanOrEqual(rough.days.least);
      expect(exact.days.most).toBeLessThanOrEqual(rough.days.most);
    }),
  );
});
