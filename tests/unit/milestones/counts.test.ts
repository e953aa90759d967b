import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { completedFinding, countByStage } from "@/lib/milestones/counts";
import { COMPLETED, NOT_RECORDED, SOME_DELAYS, UNDERWAY, VOCABULARY } from "./stage-words";

const anyStages = fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 30 });

describe("counts by stage", () => {
  test("follow the vocabulary's order and keep the zeros", () => {
    const counts = countByStage([COMPLETED, UNDERWAY, COMPLETED, NOT_RECORDED], VOCABULARY);

    expect(counts.map(({ stage, count }) => `${stage.label} ${count}`)).toEqual([
      "Not started 0",
      "Underway 1",
      "Completed 2",
      "Some delays 0",
      "Not recorded 1",
    ]);
  });

  test("a stage outside the vocabulary is still counted, at the end", () => {
    const counts = countByStage([SOME_DELAYS, UNDERWAY, SOME_DELAYS], [COMPLETED, UNDERWAY]);

    expect(counts).toEqual([
      { stage: COMPLETED, count: 0 },
      { stage: UNDERWAY, count: 1 },
      { stage: SOME_DELAYS, count: 2 },
    ]);
  });

  test("always come to the number of milestones", () => {
    fc.assert(
      fc.property(anyStages, fc.subarray(VOCABULARY), (stages, vocabulary) => {
        const total = countByStage(stages, vocabulary).reduce((sum, { count }) => sum + count, 0);
        expect(total).toBe(stages.length);
      }),
    );
  });
});

describe("what the counts come to", () => {
  const times = <T>(count: number, stage: T): T[] => Array.from({ length: count }, () => stage);

  test.each([
    // completed, underway, not recorded
    [0, 0, 0, "No milestones recorded"],
    [1, 0, 0, "The only milestone is completed"],
    [0, 1, 0, "The only milestone is not completed"],
    [0, 0, 1, "No stage recorded for the only milestone"],
    [0, 2, 0, "None of 2 milestones completed"],
    [1, 1, 0, "1 of 2 milestones completed"],
    [3, 1, 0, "3 of 4 milestones completed"],
    [2, 0, 0, "Both milestones completed"],
    [3, 0, 0, "All 3 milestones completed"],
    [5, 0, 0, "All 5 milestones completed"],
    [0, 0, 2, "No stage recorded for 2 milestones"],
    [3, 2, 1, "3 of 6 milestones completed, stage of 1 not recorded"],
    [3, 0, 1, "3 of 4 milestones completed, stage of 1 not recorded"],
    [0, 1, 2, "None of 3 milestones completed, stages of 2 not recorded"],
  ])("%i completed, %i underway, %i not recorded: %s", (completed, underway, unrecorded, finding) => {
    const stages = [...times(underway, UNDERWAY), ...times(completed, COMPLETED), ...times(unrecorded, NOT_RECORDED)];

    expect(completedFinding(stages)).toBe(finding);
  });
});
