import { beforeAll, describe, expect, test } from "vitest";
import { loadRealPlan } from "@/lib/plans/load-real-plan";
import { type TestDatabase, testDatabase } from "@/tests/support/test-database";

let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
  await loadRealPlan(db.desk);
});

describe("the real plan", () => {
  test("readers see 7 commitments, 27 milestones and 5 periods", async () => {
    expect(await db.live.liveCommitment.count()).toBe(7);
    expect(await db.live.liveMilestone.count()).toBe(27);
    expect(await db.live.livePeriod.count()).toBe(5);
  });
});
