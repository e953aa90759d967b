/** The one real report, as the agency sent it, goes through without editing by hand. */
import { describe, expect, test } from "vitest";
import { accountOf } from "@/lib/reports/importing/account";
import { parseReport } from "@/lib/reports/importing/parse-report";
import { readReportFile } from "@/lib/reports/importing/read-file";

const PATH = "tests/support/seed-reports/commitment-5-2017-09--2017-11.txt";

const file = await readReportFile(PATH);
if (!file.ok) throw new Error(file.issues[0]?.message);
const report = parseReport(file.value.text);
const JUNE_2018 = { precision: "month", value: "2018-06" };

describe("the report of commitment 5, September to November 2017", () => {
  test("says which commitment, period and lead it is about", () => {
    expect(report).toMatchObject({
      commitmentNumber: 5,
      commitmentTitle: "Ongoing engagement for OGP",
      periodWritten: "September to November 2017",
      period: { startsOn: "2017-09-01", endsOn: "2017-11-30" },
      leadAgencyWritten: "The State Services Commission (SSC)",
      objective: expect.stringMatching(/^We will build a flexible .* Open Government Partnership\.$/),
    });
  });

  test("has three milestones, two ending in June 2018, and no stage is guessed from the legend", () => {
    expect(report.milestones).toMatchObject([
      { number: 1, end: JUNE_2018, stageWritten: null, completedOn: null },
      { number: 2, end: null, stageWritten: null, completedOn: null },
      { number: 3, end: JUNE_2018, stageWritten: null, completedOn: null },
    ]);
    expect(report.milestones.map(({ title }) => title)).toEqual([
      "Work with the Department of Internal Affairs to improve government's access to, and use of, digital public engagement tools",
      "Work with the Expert Advisory Panel to decide how best to report on progress against OGP milestones",
      "Engage with New Zealanders to develop the approach to the next plan",
    ]);
    expect(report.notes.filter((note) => /legend/.test(note.message)).map((note) => note.line)).toEqual([18, 19, 20]);
  });

  test("has five updates, and the paragraph after the last bullet belongs to it", () => {
    expect(report.doing).toHaveLength(5);
    expect(report.doing[4]).toMatch(/^Government Information Services .*\n\nThis could be through policy .*public\.$/);
  });

  test("has its two real links, whole and without the punctuation after them", () => {
    expect(report.links).toEqual([
      { title: null, url: "https://www.ogp.org.nz" },
      { title: null, url: "https://www.research.net/r/OGPConsultation" },
    ]);
    expect(report.notes).toContainEqual(
      expect.objectContaining({ line: 34, message: "No scheme was written; https:// was added." }),
    );
  });

  test("reports the link to nowhere and keeps its words", () => {
    expect(report.doing[4]).toContain("in a 6 week discovery phase to understand");
    expect(report.notes).toContainEqual(
      expect.objectContaining({ line: 28, kind: "to_fill_in", message: expect.stringContaining("discovery phase") }),
    );
  });

  test("has three next steps", () => {
    expect(report.nextSteps.map((step) => step.slice(0, 25))).toEqual([
      "Following feedback from c",
      "SSC will begin leading th",
      "The results of the discov",
    ]);
  });

  test("leaves no line behind, and asks for three stages, one address and two labels", () => {
    const { notes } = report;
    expect(notes.filter(({ kind }) => kind === "not_understood")).toEqual([]);
    expect(notes.filter(({ kind }) => kind === "to_fill_in").map(({ line }) => line)).toEqual([14, 15, 16, 28, 34, 36]);
  });
});

describe("the account in the terminal", () => {
  const account = accountOf(report);

  test("begins with what was found", () => {
    expect(account.split("\n").slice(0, 4)).toEqual([
      "Commitment 5: Ongoing engagement for OGP",
      "Period: 1 September 2017 to 30 November 2017",
      "Lead agency: The State Services Commission (SSC)",
      "Milestones: 3, of which 2 with an end date and 0 with a stage",
    ]);
  });

  test("shows each line with what became of it, and what is left to do", () => {
    expect(account).toContain("  line 34  www.ogp.org.nz\n           Link: https://www.ogp.org.nz\n");
    expect(account).toContain("Not understood, and left out\n  Nothing: every line was understood.\n");
    const toFillIn = account.slice(account.indexOf("To fill in"));
    expect(toFillIn).toContain("Milestone 2 has no stage; choose not started, underway, completed or some delays.");
  });

  test("of an empty text says what every report needs", () => {
    const empty = accountOf(parseReport(""));
    expect(empty).toContain("Commitment: not found\nPeriod: not found\nLead agency: not found\n");
    expect(empty).toContain("  - List the milestones, each with its number and its stage.\n");
  });
});
