/** A report as an agency sent it becomes a draft, and nothing else; a file that does not fit changes no row. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { contentOf } from "@/lib/reports/content-query";
import { importDraft } from "@/lib/reports/import-draft";
import { parseReport } from "@/lib/reports/importing/parse-report";
import { readReportFile } from "@/lib/reports/importing/read-file";
import { loadRealPlan } from "@/lib/seeding/load-real-plan";
import { fingerprints } from "@/tests/support/fingerprints";
import { type TestDatabase, testDatabase } from "@/tests/support/test-database";

const SENT = readFileSync(
  join(import.meta.dirname, "../support/seed-reports/commitment-5-2017-09--2017-11.txt"),
  "utf8",
);

let db: TestDatabase;

beforeEach(async () => {
  db = await testDatabase();
  await loadRealPlan(db.desk);
});

const imported = (text: string) => importDraft(db.desk, parseReport(text));

test("the report goes in as it was sent: a next version, a draft, with no stage guessed", async () => {
  const before = await fingerprints(db.desk, ["live"]);
  const result = await imported(SENT);
  expect(result).toMatchObject({ ok: true, value: { versionNumber: 2, differences: [] } });
  if (!result.ok) return;

  const draft = await db.desk.reportVersion.findUniqueOrThrow({ where: { id: result.value.versionId } });
  expect([draft.state, draft.publishedAt, draft.snapshotSha256]).toEqual(["draft", null, null]);
  const content = await contentOf(db.desk, draft.id);
  expect(content.milestones.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(content.milestones.map(({ stage }) => stage.meaning)).toEqual(Array(3).fill("not_recorded"));
  expect(content.milestones.map(({ end }) => end?.value ?? null)).toEqual(["2018-06", null, "2018-06"]);
  expect(content.links.map(({ url }) => url)).toEqual([
    "https://www.ogp.org.nz",
    "https://www.research.net/r/OGPConsultation",
  ]);
  expect(content.updates.length).toBeGreaterThan(0);
  expect(content.nextSteps).toHaveLength(3);
  expect(await fingerprints(db.desk, ["live"])).toEqual(before);
});

test("a stage that is written is kept in the plan's own words", async () => {
  const result = await imported(SENT.replace(/OGP milestones\s*\n/, "OGP milestones\tCompleted\n"));
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join(" "));
  const { milestones } = await contentOf(db.desk, result.value.versionId);
  expect(milestones.map(({ stage }) => stage.code)).toEqual(["not-recorded", "completed", "not-recorded"]);
});

test("a report that somebody is working on is left to them", async () => {
  await imported(SENT);
  const before = await fingerprints(db.desk);
  expect(await imported(SENT)).toMatchObject({ ok: false, issues: [{ message: /already working on the report/ }] });
  expect(await fingerprints(db.desk)).toEqual(before);
});

test.each([
  ["another title", SENT.replace("Ongoing engagement for OGP", "Open Budget"), /calls commitment 5/],
  ["an unknown commitment", SENT.replace("Commitment 5:", "Commitment 55:"), /no commitment 55/],
  ["an unknown period", SENT.replace("September to November 2017", "October to November 2017"), /No plan here has/],
  ["another milestone title", SENT.replace("develop the approach to the next plan", "celebrate"), /calls milestone 3/],
  ["a milestone the plan does not have", SENT.replace("\n3\tEngage", "\n4\tEngage"), /no milestone 4/],
  ["nothing", "", /does not say which commitment/],
  ["noise", "<script>alert(1)</script>\n".repeat(50), /does not say which months/],
])("a file with %s gets a sentence and changes no row", async (_, text, sentence) => {
  expect(text).not.toBe(SENT);
  const before = await fingerprints(db.desk);
  const result = await imported(text);
  expect(result.ok ? "" : result.issues.map(({ message }) => message).join(" ")).toMatch(sentence);
  expect(await fingerprints(db.desk)).toEqual(before);
});

describe("files that are no report", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "tracker-import-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ["50 MB of text", "large.txt", Buffer.alloc(50 * 1024 * 1024, "a")],
    ["another kind of file", "report.pdf", Buffer.from("%PDF-1.7")],
    ["text that is not UTF-8", "latin.txt", Buffer.from([0x54, 0xe4, 0x68, 0xfb])],
    ["a Word file that is not one", "broken.docx", Buffer.from("PK\u0003\u0004 and then nothing")],
    ["nothing", "empty.md", Buffer.alloc(0)],
  ])("%s is refused before the database is asked", async (_, name, bytes) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const result = await readReportFile(path);
    expect(result.ok ? "" : result.issues[0]?.message).toMatch(/^[A-Z].*\.$/);
  });
});
