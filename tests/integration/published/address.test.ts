/** Where does an address lead, also after its plan was renamed? */
import { beforeEach, describe, expect, test } from "vitest";
import { addressExists, movedTo, pathOf, readAddress } from "@/lib/published/address";
import { publishPlan } from "@/lib/publishing/publish-plan";
import { loadRealPlan } from "@/lib/seeding/load-real-plan";
import { type TestDatabase, testDatabase } from "@/tests/support/test-database";

let db: TestDatabase;
let planId: string;

beforeEach(async () => {
  db = await testDatabase();
  await loadRealPlan(db.desk);
  planId = (await db.desk.actionPlan.findFirstOrThrow()).id;
});

async function rename(slug: string) {
  await db.desk.actionPlan.update({ where: { id: planId }, data: { slug } });
  await db.desk.$transaction((tx) => publishPlan(tx, planId, { at: new Date() }));
}

async function leadsTo(path: string): Promise<string | null> {
  const address = readAddress(path);
  if (!address) throw new Error(`${path} is no address`);
  if (await addressExists(db.live, address)) return path;
  const moved = await movedTo(db.live, address);
  return moved && pathOf(moved);
}

function anotherPlan(slug: string) {
  return db.desk.actionPlan.create({ data: { slug, title: "Another plan", cycle: "9", country: "New Zealand" } });
}

describe("an old address", () => {
  test("leads to the same page of the renamed plan, however often it was renamed", async () => {
    await rename("second-plan");
    await rename("plan-two");
    expect(await leadsTo("/plans/2016-18")).toBe("/plans/plan-two");
    expect(await leadsTo("/plans/second-plan/commitments/5")).toBe("/plans/plan-two/commitments/5");
    expect(await leadsTo("/plans/2016-18/commitments/5/reports/2017-09--2017-11")).toBe(
      "/plans/plan-two/commitments/5/reports/2017-09--2017-11",
    );
    expect(await leadsTo("/plans/plan-two")).toBe("/plans/plan-two");
    expect(await leadsTo("/plans/1999-00")).toBeNull();
  });

  test("does not lead away from a plan that took its old name back", async () => {
    await rename("second-plan");
    await rename("2016-18");
    expect(await leadsTo("/plans/2016-18")).toBe("/plans/2016-18");
    expect(await leadsTo("/plans/second-plan")).toBe("/plans/2016-18");
    expect(await db.live.livePlanFormerSlug.findMany()).toEqual([{ slug: "second-plan", planId }]);
  });

  test("does not change before the plan is published again", async () => {
    await db.desk.actionPlan.update({ where: { id: planId }, data: { slug: "second-plan" } });
    expect(await leadsTo("/plans/2016-18")).toBe("/plans/2016-18");
    expect(await leadsTo("/plans/second-plan")).toBeNull();
  });
});

describe("the database refuses", () => {
  test("a new plan at the former address of another", async () => {
    await rename("second-plan");
    await expect(anotherPlan("2016-18")).rejects.toThrow(/former address of another plan/);
    await expect(anotherPlan("2018-20")).resolves.toMatchObject({ slug: "2018-20" });
  });

  test("renaming a plan to the former address of another", async () => {
    await rename("second-plan");
    const { id } = await anotherPlan("2018-20");
    const stolen = db.desk.actionPlan.update({ where: { id }, data: { slug: "2016-18" } });
    await expect(stolen).rejects.toThrow(/former address of another plan/);
    expect(await db.desk.planFormerSlug.findMany({ select: { slug: true } })).toEqual([{ slug: "2016-18" }]);
  });

  test("writing down a former address that a plan has now", async () => {
    await anotherPlan("2018-20");
    const wrong = db.desk.planFormerSlug.create({ data: { slug: "2018-20", planId } });
    await expect(wrong).rejects.toThrow(/present address of a plan/);
  });

  test("every write through the door of readers", async () => {
    await rename("second-plan");
    await expect(db.live.livePlanFormerSlug.deleteMany()).rejects.toThrow(/denied/);
    await expect(db.live.livePlanFormerSlug.create({ data: { slug: "mine", planId } })).rejects.toThrow(/denied/);
    await expect(db.live.planFormerSlug.findMany()).rejects.toThrow();
  });
});
