/** What does the home page find in the real plan? */
import { beforeAll, expect, test } from "vitest";
import { changeSentence } from "@/lib/milestones/changes";
import { completedFinding } from "@/lib/milestones/counts";
import { unfinished } from "@/lib/milestones/due";
import { currentPlan, milestonesOf, recentChanges } from "@/lib/published/home";
import { planEnd, staleReport } from "@/lib/published/plan-age";
import { loadRealPlan } from "@/lib/seeding/load-real-plan";
import { type TestDatabase, testDatabase } from "@/tests/support/test-database";

let db: TestDatabase;

async function plan() {
  const found = await currentPlan(db.live);
  if (!found) throw new Error("No plan is published.");
  return found;
}

beforeAll(async () => {
  db = await testDatabase();
});

test("with nothing published there is no plan to show", async () => {
  expect(await currentPlan(db.live)).toBeNull();
});

test("the whole plan is counted", async () => {
  await loadRealPlan(db.desk);
  const stages = milestonesOf(await plan()).map(({ stage }) => stage);
  expect(completedFinding(stages)).toBe("21 of 27 milestones completed, stages of 2 not recorded");
});

test("what was never reported completed is listed by end date", async () => {
  const open = unfinished(milestonesOf(await plan()));
  expect(open.map((milestone) => `${milestone.commitment.number}.${milestone.number}`)).toEqual([
    "7.1",
    "1.4",
    "2.6",
    "5.1",
    "5.3",
    "7.2",
  ]);
});

test("the changes are those of the newest report against the one before", async () => {
  const changes = recentChanges((await plan()).commitments);
  expect(changes.map(({ commitment, changes: of }) => [commitment.number, of.map(changeSentence)])).toEqual([
    [
      1,
      [
        "Milestone 2 moved from Underway to Completed",
        "Milestone 3 moved from Underway to Completed",
        "Milestone 4 moved from Underway to Some delays",
      ],
    ],
    [3, ["Milestone 5 moved from Underway to Completed"]],
    [4, ["Milestone 5 moved from Underway to Completed"]],
    [6, ["Milestone 1 moved from Underway to Completed"]],
  ]);
});

test("the newest report is old six months after its period, and the plan is over when its last end date is", async () => {
  const found = await plan();
  expect(staleReport(found, "2018-12-29")).toBeNull();
  expect(staleReport(found, "2018-12-30")?.label).toBe("March to June 2018");
  expect(planEnd(found, "2018-06-30")).toBeNull();
  expect(planEnd(found, "2018-07-01")).toBe("All 14 recorded end dates have passed");
});
