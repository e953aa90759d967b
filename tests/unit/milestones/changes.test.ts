import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeSentence, stageChanges } from "@/lib/milestones/changes";
import type { Stage } from "@/lib/milestones/stages";
import { COMPLETED, NOT_RECORDED, NOT_STARTED, SOME_DELAYS, UNDERWAY, VOCABULARY } from "./stage-words";

const ON_TRACK: Stage = { code: "on-track", label: "On track", definition: "", meaning: "underway" };

function milestone(number: number, stage: Stage) {
  return { id: `milestone-${number}`, number, title: `Promise ${number}`, stage };
}

describe("milestone 2, from one report to the next", () => {
  test.each([
    [NOT_STARTED, UNDERWAY, "moved_forward", "Milestone 2 moved from Not started to Underway"],
    [NOT_STARTED, SOME_DELAYS, "newly_delayed", "Milestone 2 moved from Not started to Some delays"],
    [NOT_STARTED, COMPLETED, "completed", "Milestone 2 moved from Not started to Completed"],
    [UNDERWAY, COMPLETED, "completed", "Milestone 2 moved from Underway to Completed"],
    [UNDERWAY, SOME_DELAYS, "newly_delayed", "Milestone 2 moved from Underway to Some delays"],
    [UNDERWAY, NOT_STARTED, "moved_back", "Milestone 2 moved from Underway to Not started"],
    [SOME_DELAYS, UNDERWAY, "moved_forward", "Milestone 2 moved from Some delays to Underway"],
    [SOME_DELAYS, COMPLETED, "completed", "Milestone 2 moved from Some delays to Completed"],
    [SOME_DELAYS, NOT_STARTED, "moved_back", "Milestone 2 moved from Some delays to Not started"],
    [COMPLETED, NOT_STARTED, "moved_back", "Milestone 2 moved from Completed to Not started"],
    [COMPLETED, UNDERWAY, "moved_back", "Milestone 2 moved from Completed to Underway"],
    [COMPLETED, SOME_DELAYS, "moved_back", "Milestone 2 moved from Completed to Some delays"],
    [UNDERWAY, ON_TRACK, "reworded", "Milestone 2 changed from Underway to On track"],
    [
      NOT_RECORDED,
      UNDERWAY,
      "first_reported",
      "Milestone 2 reported as Underway; its stage was not recorded in the report before",
    ],
    [
      NOT_RECORDED,
      COMPLETED,
      "first_reported",
      "Milestone 2 reported as Completed; its stage was not recorded in the report before",
    ],
    [
      COMPLETED,
      NOT_RECORDED,
      "no_longer_reported",
      "Milestone 2 has no recorded stage; it was Completed in the report before",
    ],
  ] as const)("$label to $label", (from, to, kind, sentence) => {
    const changes = stageChanges([milestone(2, from)], [milestone(2, to)]);

    expect(changes).toEqual([{ kind, id: "milestone-2", number: 2, title: "Promise 2", from, to }]);
    expect(changes.map(changeSentence)).toEqual([sentence]);
  });

  test.each(VOCABULARY)("$label to $label is no change", (stage) => {
    expect(stageChanges([milestone(2, stage)], [milestone(2, stage)])).toEqual([]);
  });
});

describe("reports that do not hold the same milestones", () => {
  test("a first report tells every stage it records", () => {
    const changes = stageChanges(null, [milestone(1, UNDERWAY), milestone(2, NOT_RECORDED), milestone(3, COMPLETED)]);

    expect(changes.map(({ kind }) => kind)).toEqual(["first_reported", "first_reported"]);
    expect(changes.map(changeSentence)).toEqual([
      "Milestone 1 first reported as Underway",
      "Milestone 3 first reported as Completed",
    ]);
  });

  test("a milestone that drops out is named, after the others", () => {
    const earlier = [milestone(1, COMPLETED), milestone(2, UNDERWAY), milestone(3, NOT_RECORDED)];

    expect(stageChanges(earlier, [milestone(2, COMPLETED)]).map(changeSentence)).toEqual([
      "Milestone 2 moved from Underway to Completed",
      "Milestone 1 is not in this report; it was Completed in the report before",
    ]);
  });

  test("milestones are matched by id: a new number or title is not a change of stage", () => {
    const renumbered = { ...milestone(1, UNDERWAY), number: 4, title: "Promise 1, in new words" };

    expect(stageChanges([milestone(1, UNDERWAY)], [renumbered])).toEqual([]);
    expect(stageChanges([milestone(1, NOT_STARTED)], [renumbered])).toMatchObject([
      { kind: "moved_forward", number: 4, title: "Promise 1, in new words" },
    ]);
  });
});

test("every milestone whose stage differs is told exactly once", () => {
  const anyReport = fc.uniqueArray(
    fc.record({ number: fc.integer({ min: 1, max: 8 }), stage: fc.constantFrom(...VOCABULARY, ON_TRACK) }),
    { selector: ({ number }) => number },
  );
  fc.assert(
    fc.property(anyReport, anyReport, (before, after) => {
      const codes = (report: typeof before) => new Map(report.map(({ number, stage }) => [number, stage.code]));
      const [earlier, later] = [codes(before), codes(after)];
      const differing = [1, 2, 3, 4, 5, 6, 7, 8].filter(
        (number) => (earlier.get(number) ?? "not-recorded") !== (later.get(number) ?? "not-recorded"),
      );

      const told = stageChanges(
        before.map(({ number, stage }) => milestone(number, stage)),
        after.map(({ number, stage }) => milestone(number, stage)),
      );
      expect(told.map(({ number }) => number).toSorted()).toEqual(differing);
    }),
  );
});
