import { beforeEach, describe, expect, test } from "vitest";
import { canonicalJson, snapshotOf } from "@/lib/publishing/canonical";
import { publishPlan } from "@/lib/publishing/publish-plan";
import { publishVersion } from "@/lib/publishing/publish-version";
import { loadRealPlan } from "@/lib/seeding/load-real-plan";
import { fingerprints } from "@/tests/support/fingerprints";
import { newVersion } from "@/tests/support/new-version";
import { type TestDatabase, testDatabase } from "@/tests/support/test-database";

const LATER = new Date("2099-03-01T00:00:00Z");

let db: TestDatabase;

beforeEach(async () => {
  db = await testDatabase();
  await loadRealPlan(db.desk);
});

describe("publishing a version", () => {
  test("puts the exact snapshot before readers, in place of the one before", async () => {
    const id = await newVersion(db.desk, 5);
    await db.desk.milestoneStage.updateMany({ where: { versionId: id }, data: { stageCode: "some-delays" } });
    const { sha256 } = await db.desk.$transaction((tx) => publishVersion(tx, id, { at: LATER }));

    const shown = await db.live.liveReportVersion.findUniqueOrThrow({ where: { id }, include: { stages: true } });
    const kept = await db.desk.snapshot.findUniqueOrThrow({ where: { sha256 } });
    expect(canonicalJson(shown.content)).toBe(kept.body);
    expect(snapshotOf(shown.content as object).sha256).toBe(shown.sha256);
    expect(shown.publishedAt).toEqual(LATER);
    expect(shown.stages.map(({ stageCode }) => stageCode)).toEqual(["some-delays", "some-delays", "some-delays"]);

    const versions = { where: { reportId: shown.reportId }, orderBy: { number: "asc" } } as const;
    expect((await db.live.liveReportVersion.findMany(versions)).map(({ state }) => state)).toEqual([
      "superseded",
      "published",
    ]);
    expect((await db.desk.reportVersion.findMany(versions)).map(({ state }) => state)).toEqual([
      "superseded",
      "published",
    ]);
  });

  test("leaves every other period and commitment as it was", async () => {
    const others = () =>
      db.live.liveMilestoneStage.findMany({
        where: { NOT: { period: { slug: "2017-09--2017-11" }, milestone: { commitment: { number: 5 } } } },
        orderBy: [{ periodId: "asc" }, { milestoneId: "asc" }],
      });
    const before = await others();
    const id = await newVersion(db.desk, 5);
    await db.desk.$transaction((tx) => publishVersion(tx, id, { at: LATER }));
    expect(before.length).toBe(57);
    expect(await others()).toEqual(before);
  });

  test("happens whole or not at all", async () => {
    const id = await newVersion(db.desk, 5);
    const before = await fingerprints(db.desk);
    const broken = db.desk.$transaction(async (tx) => {
      await publishVersion(tx, id, { at: LATER });
      throw new Error("The power went out.");
    });
    await expect(broken).rejects.toThrow("The power went out.");
    expect(await fingerprints(db.desk)).toEqual(before);
  });

  test("a version is published once", async () => {
    const id = await newVersion(db.desk, 5);
    const publish = () => db.desk.$transaction((tx) => publishVersion(tx, id, { at: LATER }));
    await publish();
    await expect(publish()).rejects.toThrow(/published already/);
  });

  test("what was approved is what is published", async () => {
    const id = await newVersion(db.desk, 5);
    const approved = snapshotOf({ something: "else" });
    await db.desk.snapshot.create({ data: approved });
    await db.desk.reportVersion.update({ where: { id }, data: { snapshotSha256: approved.sha256, state: "approved" } });
    const before = await fingerprints(db.desk, ["live"]);
    await expect(db.desk.$transaction((tx) => publishVersion(tx, id, { at: LATER }))).rejects.toThrow(/no longer says/);
    expect(await fingerprints(db.desk, ["live"])).toEqual(before);
  });
});

describe("publishing a plan", () => {
  async function publish() {
    const { id } = await db.desk.actionPlan.findFirstOrThrow();
    await db.desk.$transaction((tx) => publishPlan(tx, id, { at: LATER }));
  }
  const dated = async () =>
    (await db.live.liveCommitment.findMany({ where: { updatedAt: LATER }, orderBy: { number: "asc" } })).map(
      ({ number }) => number,
    );

  test("again, with nothing new, changes no row and no date", async () => {
    const before = await fingerprints(db.desk);
    await publish();
    expect(await fingerprints(db.desk)).toEqual(before);
  });

  test("a new title dates that commitment and no other", async () => {
    await db.desk.commitment.updateMany({ where: { number: 3 }, data: { title: "Open data" } });
    await publish();
    expect(await dated()).toEqual([3]);
    expect((await db.live.liveCommitment.findFirstOrThrow({ where: { number: 3 } })).title).toBe("Open data");
    expect((await db.live.livePlan.findFirstOrThrow()).updatedAt).not.toEqual(LATER);
  });

  test("an amended milestone dates its commitment", async () => {
    const milestone = await db.desk.milestone.findFirstOrThrow({ where: { number: 6, commitment: { number: 2 } } });
    const amendment = {
      title: "Support agencies",
      ends: "2018-09",
      amendedOn: new Date("2018-06-01"),
      reason: "More time.",
    };
    await db.desk.milestoneRevision.create({ data: { milestoneId: milestone.id, number: 2, ...amendment } });
    await publish();
    expect(await dated()).toEqual([2]);
    expect(await db.live.liveMilestoneRevision.count()).toBe(28);
  });

  test("what is gone from the desk is gone for readers", async () => {
    await db.desk.planNote.deleteMany();
    await db.desk.source.deleteMany({ where: { commitment: { number: 7 } } });
    await db.desk.commitmentAgency.deleteMany({ where: { namedIn: "reports" } });
    await publish();
    expect(await db.live.livePlanNote.count()).toBe(0);
    expect(await db.live.liveSource.count({ where: { commitment: { number: 7 } } })).toBe(0);
    expect(await dated()).toEqual([2, 3, 4, 7]);
    expect((await db.live.livePlan.findFirstOrThrow()).updatedAt).toEqual(LATER);
  });
});
