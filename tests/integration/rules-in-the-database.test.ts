/** What does the database itself refuse, whatever the program above it does? */
import { beforeAll, describe, expect, test } from "vitest";
import { dayColumn } from "@/lib/database/date-columns";
import { snapshotOf } from "@/lib/publishing/canonical";
import { loadRealPlan } from "@/lib/seeding/load-real-plan";
import { type TestDatabase, testDatabase } from "@/tests/support/test-database";

let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
  await loadRealPlan(db.desk);
});

describe("reporting periods", () => {
  async function period(startsOn: string, endsOn: string) {
    const { id: planId } = await db.desk.actionPlan.findFirstOrThrow();
    const days = { startsOn: dayColumn(startsOn), endsOn: dayColumn(endsOn) };
    const slug = `${startsOn.slice(0, 7)}--${endsOn.slice(0, 7)}`;
    return db.desk.reportingPeriod.create({ data: { planId, slug, label: slug, ...days } });
  }

  test("may not share even one day", async () => {
    await expect(period("2018-06-30", "2018-08-31")).rejects.toThrow(/reporting_period_no_overlap/);
  });

  test("may not end before they start", async () => {
    await expect(period("2019-05-31", "2019-03-01")).rejects.toThrow();
  });

  test("may follow on the next day", async () => {
    await expect(period("2018-07-01", "2018-08-31")).resolves.toMatchObject({ slug: "2018-07--2018-08" });
  });
});

describe("snapshots", () => {
  test("carry the fingerprint of their own words", async () => {
    const { body, sha256 } = snapshotOf({ said: "Kia ora, Aotearoa – Tāhū o te Ture" });
    await expect(db.desk.snapshot.create({ data: { body: `${body} `, sha256 } })).rejects.toThrow();
    await expect(db.desk.snapshot.create({ data: { body, sha256 } })).resolves.toMatchObject({ sha256 });
  });

  test("are never changed, deleted or emptied out", async () => {
    const { sha256 } = await db.desk.snapshot.findFirstOrThrow();
    const before = await db.desk.snapshot.count();
    await expect(db.desk.snapshot.update({ where: { sha256 }, data: { takenAt: new Date(0) } })).rejects.toThrow(
      /append-only/,
    );
    await expect(db.desk.snapshot.delete({ where: { sha256 } })).rejects.toThrow();
    await expect(db.desk.$executeRaw`TRUNCATE desk.snapshot CASCADE`).rejects.toThrow(/append-only/);
    expect(await db.desk.snapshot.count()).toBe(before);
  });

  test("one that nothing refers to cannot be deleted either", async () => {
    const { body, sha256 } = snapshotOf({ alone: true });
    await db.desk.snapshot.create({ data: { body, sha256 } });
    await expect(db.desk.snapshot.delete({ where: { sha256 } })).rejects.toThrow(/append-only/);
  });
});

test("a report cannot speak of a milestone of another commitment", async () => {
  const { id: versionId } = await db.desk.reportVersion.findFirstOrThrow({
    where: { report: { commitment: { number: 5 } } },
  });
  const stranger = await db.desk.milestone.findFirstOrThrow({ where: { commitment: { number: 4 } } });
  const entry = { versionId, position: 90, milestoneId: stranger.id };
  await expect(db.desk.reportUpdate.create({ data: { ...entry, body: "Elsewhere." } })).rejects.toThrow(
    /another commitment/,
  );
  await expect(
    db.desk.reportLink.create({ data: { ...entry, title: "Elsewhere", url: "https://example.org", kind: "page" } }),
  ).rejects.toThrow(/another commitment/);
});
