/** Which dates and which stage does a milestone get, from the many ways of writing them? */
import { describe, expect, test } from "vitest";
import { parseReport } from "@/lib/reports/importing/parse-report";

function milestonesOf(...lines: string[]) {
  return parseReport(["Milestones and stage", ...lines].join("\n"));
}

function messagesOn(report: ReturnType<typeof parseReport>, line: number, kind: string) {
  return report.notes.filter((note) => note.line === line && note.kind === kind).map((note) => note.message);
}

describe("a stage is read when it is written beside the milestone", () => {
  test.each([
    ["1\tPublish the plan\tcompleted", "completed"],
    ["1\tPublish the plan\tSOME  DELAYS.", "some delays"],
    ["1\tPublish the plan\t● Underway", "underway"],
    ["1\tPublish the plan\t![Underway](dot.png)", "underway"],
    ["| 1 | Publish the plan | Not started |", "not started"],
    ["1. Publish the plan (underway)", "underway"],
    ["1) Publish the plan – completed", "completed"],
    ["1. Publish the plan. End date: June 2018 (underway)", "underway"],
    ["Milestone 1: Publish the plan. Stage: underway", "underway"],
    ["- 1. Publish the plan [some delays]", "some delays"],
    ["### Milestone 1: Publish the plan — completed.", "completed"],
  ])("%j", (line, stageWritten) => {
    const { milestones } = milestonesOf(line);
    expect(milestones).toMatchObject([{ number: 1, stageWritten }]);
    expect(milestones[0]?.title).toMatch(/^Publish the plan\.?$/);
  });

  test("on a labelled line below it", () => {
    const report = milestonesOf("1. Publish the plan", "", "Stage: underway", "End date: June 2018", "2. Look back");
    expect(report.milestones).toMatchObject([
      { stageWritten: "underway", end: { value: "2018-06" } },
      { number: 2, stageWritten: null },
    ]);
  });
});

describe("no stage is guessed", () => {
  test.each([
    ["a legend in bullets", ["1\tPublish the plan\t", "", "- underway", "- completed"]],
    ["a legend with definitions", ["1\tPublish the plan\t", "- completed: the work is done"]],
    ["a legend in one line", ["1\tPublish the plan\t", "Key: ● underway ● completed ● some delays"]],
    ["a legend right below the row", ["1\tPublish the plan", "underway", "completed", "some delays"]],
    ["a stage word in the name", ["1. Get the plan completed"]],
    ["a legend in the column", ["1\tPublish the plan\tunderway / completed / some delays"]],
    ["two words in the column", ["1\tPublish the plan\tUnderway, some delays"]],
    ["a hope", ["1\tPublish the plan\tcompleted by June 2018"]],
    ["a denial", ["1\tPublish the plan\tnot completed"]],
    ["another word", ["1\tPublish the plan\tOn track"]],
    ["a colour that was lost", ["1\tPublish the plan\t"]],
    ["two answers", ["1. Publish the plan (underway)", "Stage: completed"]],
  ])("from %s", (_, lines) => {
    const report = milestonesOf(...lines);
    expect(report.milestones).toMatchObject([{ number: 1, stageWritten: null }]);
    expect(messagesOn(report, 2, "to_fill_in")).toEqual([
      "Milestone 1 has no stage; choose not started, underway, completed or some delays.",
    ]);
  });

  test("and a stage word that is not ours is said", () => {
    const report = milestonesOf("1\tPublish the plan\tOn track");
    expect(messagesOn(report, 2, "not_understood")).toEqual(["“On track” is neither a stage word nor a date."]);
  });
});

describe("what stands with a stage is kept", () => {
  test.each([
    ["Some delays: waiting for Cabinet", { stageReason: "waiting for Cabinet", completedOn: null }],
    ["Completed, 29 July 2018", { stageReason: "", completedOn: { precision: "day", value: "2018-07-29" } }],
    ["completed (June 2018)", { stageReason: "", completedOn: { precision: "month", value: "2018-06" } }],
    ["Completed on 29 July 2018", { stageReason: "", completedOn: { precision: "day", value: "2018-07-29" } }],
  ])("%s", (stage, expected) => {
    expect(milestonesOf(`1\tPublish the plan\t${stage}`).milestones).toMatchObject([expected]);
  });
});

describe("an end date", () => {
  test.each([
    ["1\tAsk <i>End date: June 2018</i>\t", "month", "2018-06"],
    ["1\tAsk <i>End date: June 2018.</i>\t", "month", "2018-06"],
    ["1. Ask *End date: 30 June 2018*", "day", "2018-06-30"],
    ["1. Ask **End date:** 30 June 2018 (underway)", "day", "2018-06-30"],
    ["1. Ask (end date: March (now June) 2018)", "text", "March (now June) 2018"],
    ["1. Ask (end date: June 2018)", "month", "2018-06"],
    ["1. Ask. End date: ongoing through project.", "text", "ongoing through project"],
    ["1\tAsk\tJune 2018\tunderway", "month", "2018-06"],
  ])("%j", (line, precision, value) => {
    const { milestones } = milestonesOf(line);
    expect(milestones).toMatchObject([{ end: { precision, value } }]);
    expect(milestones[0]?.title).toMatch(/^Ask\.?$/);
  });

  test("keeps what follows it in the name", () => {
    const { milestones } = milestonesOf("1\tAsk the public <i>End date: June 2018</i> and listen\t");
    expect(milestones[0]?.title).toBe("Ask the public and listen");
  });

  test("is taken from the column with that heading, whatever is written there", () => {
    const { milestones } = milestonesOf("Milestone\tEnd date\tStage", "1. Ask\tOngoing\tunderway");
    expect(milestones).toMatchObject([{ end: { precision: "text", value: "Ongoing" }, stageWritten: "underway" }]);
  });
});

describe("what is not a milestone is said", () => {
  test.each([
    ["30 June 2018 is when it ends", "It is neither a numbered milestone nor something about one."],
    ["0. Nothing", "It is neither a numbered milestone nor something about one."],
    ["Some words about all of them", "It is neither a numbered milestone nor something about one."],
  ])("%j", (line, message) => {
    const report = milestonesOf(line);
    expect(report.milestones).toEqual([]);
    expect(messagesOn(report, 2, "not_understood")).toEqual([message]);
  });

  test("a number that comes twice", () => {
    const report = milestonesOf("1. Ask", "1. Ask again");
    expect(report.milestones).toMatchObject([{ title: "Ask" }]);
    expect(messagesOn(report, 3, "not_understood")).toEqual([
      "Milestone 1 was already given above, and that one was kept.",
    ]);
  });
});

test("what follows the legend is no longer about the last milestone", () => {
  const report = milestonesOf("1. Ask the public", "- underway", "Stage: underway", "and listen");
  expect(report.milestones).toMatchObject([{ title: "Ask the public", stageWritten: null }]);
  expect([4, 5].map((line) => messagesOn(report, line, "not_understood").length)).toEqual([1, 1]);
});

test("a name may go on over the next line, without a link in it", () => {
  const report = milestonesOf("1. Ask the public", "   and [listen](https://example.org)");
  expect(report.milestones[0]?.title).toBe("Ask the public and listen");
  expect(messagesOn(report, 3, "to_fill_in")).toEqual([
    "A milestone's name cannot hold a link; put the link under Links.",
  ]);
});
