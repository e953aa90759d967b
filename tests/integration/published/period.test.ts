import { beforeAll, expect, test } from "vitest";
import { publishedPeriod } from "@/lib/published/period";
import { loadRealPlan } from "@/lib/seeding/load-real-plan";
import { type TestDatabase, testDatabase } from "@/tests/support/test-database";

let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
  await loadRealPlan(db.desk);
});

test("a period shows every commitment with the stages its report gave", async () => {
  const found = await publishedPeriod(db.live, "2016-18", "2017-09--2017-11");
  expect(found?.commitments.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(found?.commitments[4]?.stages?.map(({ stage }) => stage.label)).toEqual(["Underway", "Completed", "Underway"]);
  expect(found?.period).toMatchObject({ startsOn: "2017-09-01", endsOn: "2017-11-30" });
});

test("a period without any report has every commitment too, and its note", async () => {
  const found = await publishedPeriod(db.live, "2016-18", "2017-03--2017-05");
  expect(found?.commitments.map(({ stages }) => stages)).toEqual(Array(7).fill(null));
  expect(found?.period.note).not.toBeNull();
  expect(found).toMatchObject({ earlier: null, later: { slug: "2017-06--2017-08" } });
});

test("an unknown plan or period is not found", async () => {
  expect(await publishedPeriod(db.live, "2016-18", "2030-01--2030-03")).toBeNull();
  expect(await publishedPeriod(db.live, "none", "2017-03--2017-05")).toBeNull();
});
