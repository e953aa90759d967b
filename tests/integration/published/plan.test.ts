/** What do readers see of the real plan? Asked as the role web_public, which can read nothing else. */
import { beforeAll, describe, expect, test } from "vitest";
import { completedFinding } from "@/lib/milestones/counts";
import { publishedPlan } from "@/lib/published/plan";
import { currentPlanSlug, publishedPlans } from "@/lib/published/plans";
import { loadRealPlan } from "@/lib/seeding/load-real-plan";
import { type TestDatabase, testDatabase } from "@/tests/support/test-database";

let db: TestDatabase;

async function realPlan() {
  const plan = await publishedPlan(db.live, "2016-18");
  if (!plan) throw new Error("The real plan is not published.");
  return plan;
}

beforeAll(async () => {
  db = await testDatabase();
});

describe("before anything is published", () => {
  test("there is no plan, and no current one", async () => {
    expect(await publishedPlans(db.live)).toEqual([]);
    expect(await currentPlanSlug(db.live)).toBeNull();
    expect(await publishedPlan(db.live, "2016-18")).toBeNull();
  });
});

describe("the real plan", () => {
  beforeAll(async () => {
    await loadRealPlan(db.desk);
  });

  test("is listed with its newest period", async () => {
    expect(await publishedPlans(db.live)).toMatchObject([
      { slug: "2016-18", commitments: 7, newestPeriod: { label: "March to June 2018" }, starts: null, ends: null },
    ]);
    expect(await currentPlanSlug(db.live)).toBe("2016-18");
  });

  test("says how each commitment stands by its newest reported stages", async () => {
    const { commitments } = await realPlan();
    const findings = commitments.map(({ milestones }) => completedFinding(milestones.map(({ stage }) => stage)));
    expect(findings).toEqual([
      "3 of 4 milestones completed",
      "5 of 6 milestones completed",
      "All 5 milestones completed",
      "All 5 milestones completed",
      "1 of 3 milestones completed",
      "Both milestones completed",
      "No stage recorded for 2 milestones",
    ]);
  });

  test("lists periods newest first, with who reported, and none where nobody did", async () => {
    const { periods } = await realPlan();
    expect(periods.map(({ slug, reportedBy }) => [slug, reportedBy])).toEqual([
      ["2018-03--2018-06", [1, 3, 4, 6]],
      ["2017-12--2018-02", [1, 3, 4, 5, 6]],
      ["2017-09--2017-11", [1, 2, 3, 4, 5, 6]],
      ["2017-06--2017-08", []],
      ["2017-03--2017-05", []],
    ]);
    expect(periods[0]).toMatchObject({ startsOn: "2018-03-01", endsOn: "2018-06-30" });
  });

  test("carries the minutes of July 2018", async () => {
    expect((await realPlan()).notes).toMatchObject([{ saidOn: "2018-07-11", sourceUrl: null }]);
  });

  test("names the newest report of each commitment", async () => {
    const { commitments } = await realPlan();
    expect(commitments.map(({ reported }) => reported[0]?.slug)).toEqual([
      "2018-03--2018-06",
      "2017-09--2017-11",
      "2018-03--2018-06",
      "2018-03--2018-06",
      "2017-12--2018-02",
      "2018-03--2018-06",
      undefined,
    ]);
  });
});
