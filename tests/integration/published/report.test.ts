import { beforeAll, expect, test } from "vitest";
import { publishedReport } from "@/lib/published/report";
import { loadRealPlan } from "@/lib/seeding/load-real-plan";
import { type TestDatabase, testDatabase } from "@/tests/support/test-database";

let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
  await loadRealPlan(db.desk);
});

test("the report of September to November 2017 comes whole, with its true stages", async () => {
  const report = await publishedReport(db.live, "2016-18", 5, "2017-09--2017-11");
  expect(report?.content.milestones.map(({ stage }) => stage.label)).toEqual(["Underway", "Completed", "Underway"]);
  expect(report?.content.textRecorded).toBe(true);
  expect(report?.content.nextSteps).not.toEqual([]);
});

test("a report knows the ones round it and what changed since the one before", async () => {
  const first = await publishedReport(db.live, "2016-18", 1, "2017-09--2017-11");
  expect(first).toMatchObject({ earlier: null, changes: null, later: { period: "2017-12--2018-02" } });

  const last = await publishedReport(db.live, "2016-18", 1, "2018-03--2018-06");
  expect(last).toMatchObject({ earlier: { period: "2017-12--2018-02" }, later: null });
  expect(last?.changes?.map(({ number, kind }) => [number, kind])).toEqual([
    [2, "completed"],
    [3, "completed"],
    [4, "newly_delayed"],
  ]);
});

test.each([
  ["2016-18", 5, "2017-06--2017-08"],
  ["2016-18", 99, "2017-09--2017-11"],
  ["1999-00", 5, "2017-09--2017-11"],
] as const)("there is no report at %s, %d, %s", async (plan, commitment, period) => {
  expect(await publishedReport(db.live, plan, commitment, period)).toBeNull();
});
