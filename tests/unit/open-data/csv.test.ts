import { describe, expect, test } from "vitest";
import { safeCell, toCsv } from "@/lib/open-data/csv";
import { COLUMNS, type StageRecord } from "@/lib/open-data/stage-record";

const RECORD: StageRecord = {
  plan: "2016-18",
  commitment: 5,
  commitment_title: "Ongoing engagement for OGP",
  milestone: 2,
  milestone_title: 'Say "how", and\nhow well',
  milestone_end: null,
  period: "2017-09--2017-11",
  period_label: "September to November 2017",
  period_starts_on: "2017-09-01",
  period_ends_on: "2017-11-30",
  report: "none",
  stage: null,
  stage_label: null,
  stage_meaning: null,
  stage_reason: "=HYPERLINK(1)",
  completed_on: null,
  report_version: null,
  report_published_at: null,
  report_address: null,
};

describe("a cell can do nothing to whoever opens it", () => {
  test.each([
    "=1+1",
    "+64",
    "-2",
    "@SUM(A1)",
    "  =1",
    "\t=1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "\u3000＝1",
    "\ufeff=1",
    "|calc",
  ])("%j is made text", (written) => expect(safeCell(written)).toBe(`'${written}`));

  test.each(["2016-18", "Ongoing", "10:30 = late", "Kāwanatanga"])("%j stays as it is", (written) =>
    expect(safeCell(written)).toBe(written),
  );

  test("a number stays a number, also below zero", () => expect(safeCell(-3)).toBe("-3"));
});

describe("the file", () => {
  const csv = toCsv([RECORD]);

  test("begins with a byte order mark and the columns, and ends lines as RFC 4180 says", () => {
    expect(csv.startsWith(`\ufeff${COLUMNS.join(",")}\r\n`)).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
  });

  test("quotes what would break a row, and disarms what would run", () => {
    expect(csv).toContain('"Say ""how"", and\nhow well"');
    expect(csv).toContain("'=HYPERLINK(1)");
  });
});
