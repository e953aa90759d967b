import { beforeAll, describe, expect, test } from "vitest";
import { downloadsFor } from "@/lib/open-data/downloads";
import { FORMAT_NAMES } from "@/lib/open-data/format";
import { DataFile } from "@/lib/open-data/schema";
import { siteAddresses } from "@/lib/open-data/site-addresses";
import { twinOf } from "@/lib/open-data/twin";
import { addressExists, type PublicAddress, readAddress } from "@/lib/published/address";
import { loadRealPlan } from "@/lib/seeding/load-real-plan";
import { type TestDatabase, testDatabase } from "@/tests/support/test-database";

let db: TestDatabase;
const REPORT: PublicAddress = { kind: "report", plan: "2016-18", commitment: 5, period: "2017-09--2017-11" };

beforeAll(async () => {
  db = await testDatabase();
  await loadRealPlan(db.desk);
});

async function json(address: PublicAddress) {
  const twin = await twinOf(db.live, address, "json");
  return DataFile.parse(JSON.parse(twin?.body.toString() ?? "null"));
}

describe("the files beside a page", () => {
  test("the plan's file has a row for each of 27 milestones in each of 5 periods", async () => {
    const { stages, commitments } = await json({ kind: "plan", plan: "2016-18" });
    expect(commitments).toHaveLength(7);
    expect(stages).toHaveLength(27 * 5);
    expect(stages.filter(({ report }) => report === "none").every(({ stage }) => stage === null)).toBe(true);
  });

  test("the report's file says that milestone 2 was completed", async () => {
    const { stages } = await json(REPORT);
    expect(stages.map(({ milestone, stage_label }) => [milestone, stage_label])).toEqual([
      [1, "Underway"],
      [2, "Completed"],
      [3, "Underway"],
    ]);
  });

  test("the sizes a page promises are those of the bytes sent, and the same record gives the same bytes", async () => {
    const downloads = await downloadsFor(db.live, REPORT);
    const twins = await Promise.all(FORMAT_NAMES.map((format) => twinOf(db.live, REPORT, format)));
    expect(downloads.map(({ bytes }) => bytes)).toEqual(twins.map((twin) => twin?.body.byteLength));
    const again = await twinOf(db.live, REPORT, "json");
    expect(again?.etag).toBe(twins[0]?.etag);
  });

  test("there is no file where there is no page", async () => {
    for (const kind of ["commitment", "report"] as const) {
      const address = { ...REPORT, kind, commitment: 99 } as PublicAddress;
      expect(await twinOf(db.live, address, "json")).toBeNull();
      expect(await downloadsFor(db.live, address)).toEqual([]);
    }
  });
});

describe("addresses", () => {
  test("every one in the sitemap exists", async () => {
    const addresses = (await siteAddresses(db.live)).flatMap(({ path }) => readAddress(path) ?? []);
    expect(addresses.filter(({ kind }) => kind === "report").length).toBeGreaterThanOrEqual(15);
    const answers = await Promise.all(addresses.map((address) => addressExists(db.live, address)));
    expect(answers).not.toContain(false);
  });

  test.each([
    "/plans/1999-00",
    "/plans/2016-18/commitments/99",
    "/plans/2016-18/periods/2019-01--2019-03",
    "/plans/2016-18/commitments/5/reports/2019-01--2019-03",
  ])("%s does not", async (path) => {
    expect(await addressExists(db.live, readAddress(path) as PublicAddress)).toBe(false);
  });
});
