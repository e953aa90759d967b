/** Whatever the text, the parser neither throws nor drops a line, and its work grows no faster than the text. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ReportContent } from "@/lib/reports/content";
import { accountOf } from "@/lib/reports/importing/account";
import { MAX_LINE_LENGTH } from "@/lib/reports/importing/limits";
import { parseReport } from "@/lib/reports/importing/parse-report";

/** Pieces that mean something to the parser, so that chance finds its corners. */
const PIECES = [
  ..."Commitment 5: A|Date: |September to November 2017|Lead agency: |Objective|Milestones|\tStage|Links|WHAT'S NEXT?".split(
    "|",
  ),
  ..."What have we been doing?|1\t|2. |- |    - |underway|completed|some delays|End date: June 2018|Stage: |<i>|</i>".split(
    "|",
  ),
  ..."[a](#)|[a](|)|<https://a.nz>|www.a.nz|.|:|# |## |**|\u00a0|\u0000|\ud800|\ufeff|’|| a | b ||---|constructor|__proto__".split(
    "|",
  ),
  "|",
  "\n",
  "\r\n",
  "\n\n",
  "\r",
];
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join("")),
);

function linesWithWords(text: string): number[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => (line.trim() === "" ? [] : [index + 1]));
}

describe("for any text", () => {
  test("every line that is not blank has a note", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const noted = new Set(parseReport(text).notes.map((note) => note.line));
        expect(linesWithWords(text).filter((line) => !noted.has(line))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test("what was found fits into the content of a report, and can be stored and printed", () => {
    const { plan: _, ...parts } = ReportContent.shape;
    fc.assert(
      fc.property(anyText, (text) => {
        const report = parseReport(text);
        for (const { number, title, start, end } of report.milestones) {
          expect(parts.milestones.element.shape.number.safeParse(number).success).toBe(true);
          expect(title.length).toBeLessThanOrEqual(500);
          for (const date of [start, end]) {
            expect(parts.milestones.element.shape.end.safeParse(date).success).toBe(true);
          }
        }
        for (const body of [...report.doing, ...report.nextSteps]) {
          expect(parts.updates.element.shape.body.safeParse(body).success).toBe(true);
        }
        for (const { url } of report.links) expect(new URL(url).protocol).toMatch(/^https?:$/);
        const printed = accountOf(report) + JSON.stringify(report);
        expect(printed.isWellFormed()).toBe(true);
        expect(printed).not.toMatch(/(?![\n\t])\p{Cc}|\\u00/u);
      }),
      { numRuns: 1000 },
    );
  });
});

test("what cannot be shown is taken out, and said", () => {
  const report = parseReport("\ufeffLead agency:\u00a0Stats\u202e NZ\u0007");
  expect(report.leadAgencyWritten).toBe("Stats NZ");
  expect(report.notes).toContainEqual(
    expect.objectContaining({ line: 1, message: "Characters that cannot be shown were taken out: 2." }),
  );
});

test("a line that is far too long is left out, and said", () => {
  const report = parseReport(`What's next?\n- One\n- ${"x".repeat(MAX_LINE_LENGTH)}\n- Two`);
  expect(report.nextSteps).toEqual(["One", "Two"]);
  expect(report.notes).toContainEqual(
    expect.objectContaining({ line: 3, kind: "not_understood", message: expect.stringContaining("10000 characters") }),
  );
});

test("an entry that grows past what a report can hold is cut at a line, and said", () => {
  const report = parseReport(`What's next?\n- One\n${`${"x".repeat(9000)}\n`.repeat(8)}`);
  expect(report.nextSteps[0]?.length).toBeLessThanOrEqual(50_000);
  expect(report.notes.filter((note) => note.kind === "not_understood").length).toBeGreaterThan(0);
});

describe("a megabyte of the same thing is read in its stride", () => {
  const MEGABYTE = 1024 * 1024;
  const HEADINGS = ["Commitment 5: A", "Milestones", "Links", "What's next?"];
  // Backtracking that is quadratic in the line takes minutes here; honest work takes a small part of a second.
  const ENOUGH_MILLISECONDS = 5000;

  test.each([
    "[",
    "[a](",
    "[a](b(",
    "![",
    "<a ",
    "<",
    "a:",
    "End date:",
    "underway ",
    "( ",
    "*",
    "# ",
    "- ",
    " ",
    "\t",
    "| ",
    ".a",
    "a.",
    "1 ",
    "https://",
    "<i>",
    "&",
    "é",
  ])(
    "%j",
    (piece) => {
      const line = piece.repeat(Math.floor((MAX_LINE_LENGTH - 3) / piece.length));
      const started = performance.now();
      for (const heading of HEADINGS) {
        parseReport(`${heading}\n1. ${line}\n${`${line}\n`.repeat(MEGABYTE / MAX_LINE_LENGTH / HEADINGS.length)}`);
        parseReport(`${heading}\n${piece.repeat(MEGABYTE / HEADINGS.length / piece.length)}`);
      }
      expect(performance.now() - started).toBeLessThan(ENOUGH_MILLISECONDS);
    },
    20_000,
  );
});
