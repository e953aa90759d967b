import { beforeAll, describe, expect, test } from "vitest";
import { Prisma } from "@/lib/database/generated/client";
import { ReportContent } from "@/lib/reports/content";
import { loadRealPlan } from "@/lib/seeding/load-real-plan";
import { fingerprints } from "@/tests/support/fingerprints";
import { type TestDatabase, testDatabase } from "@/tests/support/test-database";

let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
  expect(await loadRealPlan(db.desk)).toBe(true);
});

describe("the real plan", () => {
  test("readers see 7 commitments, 27 milestones and 5 periods", async () => {
    expect(await db.live.liveCommitment.count()).toBe(7);
    expect(await db.live.liveMilestone.count()).toBe(27);
    expect(await db.live.livePeriod.count()).toBe(5);
  });

  test("loading it twice changes no row of any table", async () => {
    const before = await fingerprints(db.desk);
    expect(before.size).toBeGreaterThan(30);
    expect(await loadRealPlan(db.desk)).toBe(false);
    expect(await fingerprints(db.desk)).toEqual(before);
  });

  test("a report exists where stages were published, and nowhere else", async () => {
    const versions = await db.live.liveReportVersion.findMany({ include: { commitment: true, period: true } });
    const reported = Object.groupBy(versions, ({ period }) => period.slug);
    const numbers = (slug: string) => reported[slug]?.map(({ commitment }) => commitment.number).toSorted();
    expect(numbers("2017-03--2017-05")).toBeUndefined();
    expect(numbers("2017-06--2017-08")).toBeUndefined();
    expect(numbers("2017-09--2017-11")).toEqual([1, 2, 3, 4, 5, 6]);
    expect(numbers("2017-12--2018-02")).toEqual([1, 3, 4, 5, 6]);
    expect(numbers("2018-03--2018-06")).toEqual([1, 3, 4, 6]);
  });

  test("the report of commitment 5 for September to November 2017 is there in full", async () => {
    const { content } = await db.live.liveReportVersion.findFirstOrThrow({
      where: { commitment: { number: 5 }, period: { slug: "2017-09--2017-11" } },
    });
    const report = ReportContent.parse(content);
    expect(report.milestones.map(({ stage }) => stage.code)).toEqual(["underway", "completed", "underway"]);
    expect(report.milestones.map(({ end }) => end?.value ?? null)).toEqual(["2018-06", null, "2018-06"]);
    expect([report.textRecorded, report.updates.length, report.nextSteps.length]).toEqual([true, 5, 3]);
    expect(report.links.map(({ url }) => url)).toEqual([
      "https://www.ogp.org.nz",
      "https://www.research.net/r/OGPConsultation",
    ]);
    expect(report.leadAgencies.map(({ nameEn }) => nameEn)).toEqual(["State Services Commission"]);
  });

  test("every other report holds its stages and says that its text was not carried over", async () => {
    const versions = await db.live.liveReportVersion.findMany();
    const written = versions.map(({ content }) => ReportContent.parse(content)).filter((report) => report.textRecorded);
    expect(written.map(({ commitment }) => commitment.number)).toEqual([5]);
  });

  test("dates keep the precision they were given", async () => {
    const revision = (commitment: number, number: number) =>
      db.live.liveMilestoneRevision.findFirstOrThrow({
        where: { milestone: { number, commitment: { number: commitment } } },
      });
    expect((await revision(6, 1)).ends).toBe("Ongoing through project");
    expect((await revision(5, 1)).ends).toBe("2018-06");
    expect((await revision(4, 3)).ends).toBe("2017-08-30");
  });
});

test("every model can be read: the schema and the migrations agree", async () => {
  const models = Object.values(Prisma.ModelName);
  expect(models.length).toBeGreaterThan(30);
  for (const model of models) {
    const delegate = model.charAt(0).toLowerCase() + model.slice(1);
    const reader = Reflect.get(db.desk, delegate) as { findFirst(): Promise<unknown> };
    await expect(reader.findFirst(), model).resolves.toBeDefined();
  }
});
