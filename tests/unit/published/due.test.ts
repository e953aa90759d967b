/** What is still to be done, is the plan over, and is its newest report old? */
import { describe, expect, test } from "vitest";
import { type PartialDate, partialDate } from "@/lib/dates/partial-date";
import { endDates, endDatesSentence, planHasEnded, unfinished } from "@/lib/milestones/due";
import type { StageMeaning } from "@/lib/milestones/stages";
import { planEnd, staleReport } from "@/lib/published/plan-age";
import { reportsFinding } from "@/lib/reports/reports-finding";
import { isStale } from "@/lib/reports/staleness";

function milestone(ends: string | null, meaning: StageMeaning = "underway") {
  return { end: ends === null ? null : partialDate(ends), stage: { meaning }, completedOn: null };
}

describe("what is still to be done", () => {
  test("is everything not reported completed, soonest end date first, undated last", () => {
    const open = unfinished([
      milestone(null, "not_recorded"),
      milestone("Ongoing through project"),
      milestone("2018-06"),
      milestone("2018-05-01", "completed"),
      milestone("2018-05-31", "delayed"),
    ]);
    expect(open.map(({ end }) => end?.value)).toEqual(["2018-05-31", "2018-06", "Ongoing through project", undefined]);
  });
});

describe("whether a plan is over", () => {
  const [may, june] = [milestone("2018-05"), milestone("2018-06")];

  test.each<[string, string | null, { end: PartialDate | null }[], boolean]>([
    ["2018-06-30", null, [may, june], false],
    ["2018-07-01", null, [may, june], true],
    ["2018-07-01", null, [milestone(null), milestone("Ongoing")], false],
    ["2018-07-01", "2018-08", [may, june], false],
    ["2018-06-01", "2018-05", [may, june], true],
    ["2018-07-01", "When it is done", [may, june], true],
  ])("on %s, with the plan's own end %s", (today, ends, milestones, ended) => {
    expect(planHasEnded(ends === null ? null : partialDate(ends), endDates(milestones, today), today)).toBe(ended);
  });

  test.each([
    [{ known: 0, passed: 0 }, "No end dates are recorded"],
    [{ known: 1, passed: 1 }, "The only recorded end date has passed"],
    [{ known: 1, passed: 0 }, "The only recorded end date is ahead"],
    [{ known: 16, passed: 16 }, "All 16 recorded end dates have passed"],
    [{ known: 16, passed: 1 }, "1 of 16 recorded end dates has passed"],
    [{ known: 16, passed: 0 }, "None of 16 recorded end dates have passed"],
  ])("%o is said as “%s”", (dates, sentence) => {
    expect(endDatesSentence(dates)).toBe(sentence);
  });
});

describe("whether the newest report is old", () => {
  test.each([
    ["2018-06-30", "2018-12-29", false],
    ["2018-06-30", "2018-12-30", true],
    ["2018-08-31", "2019-02-28", true],
    ["2018-06-30", "2018-03-01", false],
  ])("a period that ended %s, on %s", (end, today, stale) => {
    expect(isStale(end, today)).toBe(stale);
  });

  test("is judged by the newest report of any commitment", () => {
    const commitments = [
      { milestones: [milestone("2018-06")], reported: [{ label: "older", endsOn: "2017-11-30" }] },
      { milestones: [], reported: [{ label: "newest", endsOn: "2018-06-30" }] },
      { milestones: [], reported: [] },
    ];
    expect(staleReport({ ends: null, commitments }, "2018-12-29")).toBeNull();
    expect(staleReport({ ends: null, commitments }, "2018-12-30")?.label).toBe("newest");
    expect(planEnd({ ends: null, commitments }, "2018-06-30")).toBeNull();
    expect(planEnd({ ends: null, commitments }, "2018-07-01")).toBe("The only recorded end date has passed");
  });

  test("a plan without any report is not called old", () => {
    expect(staleReport({ ends: null, commitments: [{ milestones: [], reported: [] }] }, "2030-01-01")).toBeNull();
  });
});

test.each([
  [0, 7, "No report published"],
  [1, 1, "The only commitment reported"],
  [5, 7, "5 of 7 commitments reported"],
  [7, 7, "All 7 commitments reported"],
])("%i reports of %i commitments: “%s”", (reported, commitments, words) => {
  expect(reportsFinding(reported, commitments)).toBe(words);
});
