/** Which stage changes does the home page show? */
import { expect, test } from "vitest";
import { changeSentence } from "@/lib/milestones/changes";
import type { CurrentMilestone, ReportedStage } from "@/lib/milestones/current-milestone";
import { newestRecorded } from "@/lib/milestones/current-milestone";
import type { Stage, StageMeaning } from "@/lib/milestones/stages";
import { recentChanges } from "@/lib/published/home";

const PERIODS = {
  spring: { slug: "2017-09--2017-11", label: "September to November 2017", endsOn: "2017-11-30" },
  summer: { slug: "2017-12--2018-02", label: "December 2017 to February 2018", endsOn: "2018-02-28" },
  winter: { slug: "2018-03--2018-06", label: "March to June 2018", endsOn: "2018-06-30" },
} as const;
type PeriodKey = keyof typeof PERIODS;

function stage(meaning: StageMeaning): Stage {
  return { code: meaning, label: meaning, definition: "", meaning };
}

/** Newest first. */
function history(...stages: [PeriodKey, StageMeaning][]): ReportedStage[] {
  return stages.map(([period, meaning]) => ({
    period: PERIODS[period],
    stage: stage(meaning),
    reason: "",
    completedOn: null,
  }));
}

function commitment(number: number, periods: PeriodKey[], ...histories: ReportedStage[][]) {
  const milestones = histories.map((of, index): CurrentMilestone => {
    const reported = newestRecorded(of);
    return {
      id: `${number}.${index + 1}`,
      number: index + 1,
      title: "A milestone",
      start: null,
      end: null,
      stage: reported?.stage ?? stage("not_recorded"),
      completedOn: null,
      reported,
      history: of,
      amendments: [],
    };
  });
  return { number, title: `Commitment ${number}`, leads: [], milestones, reported: periods.map((key) => PERIODS[key]) };
}

test("only the last two reports of a commitment are compared, newest report first", () => {
  const changes = recentChanges([
    commitment(1, ["summer", "spring"], history(["summer", "completed"], ["spring", "underway"])),
    commitment(
      2,
      ["winter", "summer", "spring"],
      [...history(["winter", "delayed"], ["summer", "underway"], ["spring", "not_started"])],
    ),
  ]);
  expect(changes.map((change) => [change.commitment.number, change.report.slug])).toEqual([
    [2, "2018-03--2018-06"],
    [1, "2017-12--2018-02"],
  ]);
  expect(changes.flatMap((change) => change.changes).map(changeSentence)).toEqual([
    "Milestone 1 moved from underway to delayed",
    "Milestone 1 moved from underway to completed",
  ]);
});

test("a commitment with one report, or with nothing changed, is left out", () => {
  expect(
    recentChanges([
      commitment(1, ["spring"], history(["spring", "completed"])),
      commitment(2, ["summer", "spring"], history(["summer", "underway"], ["spring", "underway"])),
      commitment(3, [], []),
    ]),
  ).toEqual([]);
});

test("a stage that is not recorded does not hide an older answer", () => {
  const of = history(["winter", "not_recorded"], ["summer", "completed"]);
  expect(newestRecorded(of)?.period.label).toBe("December 2017 to February 2018");
  expect(newestRecorded(history(["winter", "not_recorded"]))).toBeNull();
});
