/** What is read from a file, and with which sentence is everything else turned away? */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parseReport } from "@/lib/reports/importing/parse-report";
import { readReportFile } from "@/lib/reports/importing/read-file";
import { paragraph, run, tinyZip, wordParts } from "./tiny-zip";

const folder = mkdtempSync(join(tmpdir(), "reports-"));
afterAll(() => rmSync(folder, { recursive: true }));

function saved(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function textOf(path: string): Promise<string> {
  const result = await readReportFile(path);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value.text;
}

describe("the same report in Markdown and as a Word document", () => {
  const EXAMPLE = "tests/support/seed-reports/example-with-stages";

  test("says the same", async () => {
    const { notes: inMarkdown, ...fromMarkdown } = parseReport(await textOf(`${EXAMPLE}.md`));
    const { notes: inWord, ...fromWord } = parseReport(await textOf(`${EXAMPLE}.docx`));
    expect(fromWord).toEqual(fromMarkdown);
    expect(fromMarkdown).toMatchObject({
      commitmentNumber: 99,
      period: { startsOn: "2017-12-01", endsOn: "2018-02-28" },
      milestones: [
        { stageWritten: "underway", end: { precision: "month", value: "2018-06" } },
        { stageWritten: "completed", completedOn: { precision: "day", value: "2018-07-29" } },
        { stageWritten: "some delays", stageReason: "two answers are still to come" },
        { stageWritten: null, end: null },
      ],
      doing: [expect.stringContaining("\n- The questions"), expect.stringContaining("\n\nWe are grateful")],
      links: [
        { title: "The questions we asked", url: "https://example.org/questions" },
        { title: "The answers", url: "https://example.org/answers" },
      ],
      nextSteps: ["Publish the answers.", "Begin the work."],
    });
    expect([...inMarkdown, ...inWord].filter((note) => note.kind === "not_understood")).toEqual([]);
  });
});

describe("a Word document becomes the lines a person would type", () => {
  const cell = (inside: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

  test.each([
    [
      "a table whose numbers Word counts",
      `<w:tbl><w:tr>${cell(paragraph(run("Milestones")), '<w:gridSpan w:val="2"/>')}${cell(paragraph(run("Stage")))}</w:tr>` +
        `<w:tr>${cell(paragraph("", numbered))}${cell(paragraph(run("Ask")))}${cell(paragraph(run("underway")))}</w:tr>` +
        `<w:tr>${cell(paragraph("", numbered))}${cell(paragraph(run("Listen")) + paragraph(run("End date: June 2018")))}${cell(paragraph(""))}</w:tr></w:tbl>`,
      "Milestones\t\tStage\n1.\tAsk\tunderway\n2.\tListen End date: June 2018\t",
    ],
    [
      "links, one of them its own words and one within the document",
      paragraph(`<w:hyperlink r:id="link0">${run("the survey")}</w:hyperlink>`) +
        paragraph(`<w:hyperlink r:id="link0">${run("https://example.org/survey")}</w:hyperlink>`) +
        paragraph(`<w:hyperlink w:anchor="top">${run("the top")}</w:hyperlink>`),
      "[the survey](https://example.org/survey)\n\n<https://example.org/survey>\n\n[the top](#top)",
    ],
    [
      "words that were taken out and put in while changes were tracked",
      paragraph(`<w:del>${run("old")}</w:del><w:ins>${run("new")}</w:ins>`),
      "new",
    ],
  ])("%s", async (_, body, expected) => {
    const path = saved("made.docx", tinyZip(wordParts(body, ["https://example.org/survey"])));
    expect(await textOf(path)).toBe(expected);
  });
});

describe("text as different machines save it", () => {
  test.each([
    ["with a byte order mark", Buffer.from("\ufeffLead agency: Stats NZ")],
    ["with Windows line ends", Buffer.from("\r\nLead agency: Stats NZ\r\n")],
    ["with old Mac line ends", Buffer.from("\rLead agency: Stats NZ\r")],
    ["with no-break spaces", Buffer.from("Lead\u00a0agency:\u00a0Stats\u00a0NZ")],
  ])("%s", async (_, content) => {
    expect(parseReport(await textOf(saved("report.TXT", content))).leadAgencyWritten).toBe("Stats NZ");
  });

  test("with the quotes that Word sets", async () => {
    const path = saved("report.md", "WHAT’S NEXT?\n- The public’s “say”");
    expect(parseReport(await textOf(path)).nextSteps).toEqual(["The public’s “say”"]);
  });
});

describe("what is not a report is turned away with one sentence that says what to do", () => {
  const MEGABYTE = 1024 * 1024;
  const word = (body: string) => tinyZip(wordParts(body));
  const withPart = (part: Parameters<typeof tinyZip>[0][number]) => tinyZip([...wordParts(paragraph(run("x"))), part]);
  const zeros = Buffer.alloc(30 * MEGABYTE);
  // The first part is 4 MB of honest bytes; 9 more claim to be empty and point at them.
  const shared = { name: "0.xml", content: zeros.subarray(0, 4 * MEGABYTE), method: 0 };
  const sharing = tinyZip([
    shared,
    ...wordParts(""),
    ...Array.from({ length: 9 }, (_, i) => ({ ...shared, name: `${i + 1}.xml`, claimedSize: 0, sharesBytesAt: 0 })),
  ]);
  const good = word(paragraph(run("x".repeat(5000))));
  const spoiled = Buffer.from(good);
  spoiled.fill(0xff, 300, 340);

  test.each<[string, string, string | Buffer, RegExp]>([
    ["an empty file", "a.txt", "", /is empty/],
    ["only blank lines", "a.md", " \n\t\n\u00a0", /is empty/],
    ["50 MB", "a.txt", Buffer.alloc(50 * MEGABYTE, 97), /larger than 5 MB/],
    ["one byte too many", "a.txt", Buffer.alloc(5 * MEGABYTE + 1, 97), /larger than 5 MB/],
    ["Latin-1", "a.txt", Buffer.from("M\xe4ori", "latin1"), /not in UTF-8.*choose UTF-8/],
    ["UTF-16", "a.txt", Buffer.from("\ufeffLead", "utf16le"), /UTF-16.*choose UTF-8/],
    ["NUL bytes", "a.txt", "Lead\0agency", /not a text file/],
    ["a PDF", "a.pdf", "%PDF-1.7", /ends in \.txt, \.md or \.docx/],
    ["a PDF called .docx", "a.docx", "%PDF-1.7\n", /is a PDF/],
    ["a PDF called .txt", "a.txt", "%PDF-1.7\n", /is a PDF/],
    ["an old Word file called .docx", "a.docx", Buffer.from("d0cf11e0a1b11ae1", "hex"), /older Word.*\.docx/],
    ["a Word file called .txt", "a.txt", good, /end its name in \.docx/],
    ["text called .docx", "a.docx", "Commitment 5", /not a Word document/],
    ["rich text called .docx", "a.docx", "{\\rtf1 x}", /rich text/],
    ["a spreadsheet called .docx", "a.docx", tinyZip([{ name: "xl/workbook.xml", content: "x" }]), /is a spreadsheet/],
    ["slides called .docx", "a.docx", tinyZip([{ name: "ppt/presentation.xml", content: "x" }]), /are slides/],
    ["another archive called .docx", "a.docx", tinyZip([{ name: "x.txt", content: "x" }]), /not a Word document/],
    ["an archive cut short", "a.docx", good.subarray(0, good.length - 30), /damaged/],
    ["an archive with spoiled bytes", "a.docx", spoiled, /damaged/],
    ["XML that is not whole", "a.docx", tinyZip([{ name: "word/document.xml", content: "<w:document" }]), /damaged/],
    [
      "a document type",
      "a.docx",
      tinyZip(
        wordParts(paragraph(run("x"))).map((part) => ({
          ...part,
          content: `<!DOCTYPE x [<!ENTITY a "b">]>${part.content}`,
        })),
      ),
      /damaged/,
    ],
    [
      "two parts of one name",
      "a.docx",
      tinyZip([...wordParts(paragraph(run("seen"))), ...wordParts(paragraph(run("hidden")))]),
      /damaged/,
    ],
    [
      "a hundred times its own size",
      "a.docx",
      withPart({ name: "x.xml", content: zeros.subarray(0, 2 * MEGABYTE) }),
      /100 times its own size/,
    ],
    ["many parts that share the same bytes", "a.docx", sharing, /over 20 MB/],
    ["a packing nobody uses", "a.docx", withPart({ name: "x.xml", content: "x", method: 99 }), /damaged/],
    ["a locked part", "a.docx", withPart({ name: "x.xml", content: "x", encrypted: true }), /password/],
    ["a zip bomb that owns up", "a.docx", withPart({ name: "word/media/a.bin", content: zeros }), /over 20 MB/],
    [
      "a zip bomb that lies about its size",
      "a.docx",
      withPart({ name: "word/styles.xml", content: zeros, claimedSize: 10 }),
      /over 20 MB/,
    ],
    [
      "2,000 parts",
      "a.docx",
      tinyZip([...wordParts(""), ...Array.from({ length: 2000 }, (_, i) => ({ name: `${i}`, content: "" }))]),
      /1000 parts/,
    ],
    ["a Word document without words", "a.docx", word(paragraph("")), /is empty/],
    [
      "XML nested too deep to walk",
      "a.docx",
      word("<w:sdt><w:sdtContent>".repeat(20_000) + "</w:sdtContent></w:sdt>".repeat(20_000)),
      /damaged/,
    ],
  ])("%s", async (_, name, content, sentence) => {
    const result = await readReportFile(saved(name, content));
    expect(result).toEqual({ ok: false, issues: [{ message: expect.stringMatching(sentence) }] });
  });

  test.each<[string, () => string, RegExp]>([
    ["a missing file", () => join(folder, "missing.txt"), /no such file/],
    ["a folder", () => folder, /is a folder/],
    [
      "a folder called like a report",
      () => mkdirSync(join(folder, "b.txt", "c"), { recursive: true }) ?? "",
      /is a folder/,
    ],
    ["a device", () => "/dev/zero", /not an ordinary file/],
    ["a path that no file can have", () => "a\0.txt", /cannot be opened/],
  ])("%s", async (_, path, sentence) => {
    expect(await readReportFile(path())).toEqual({ ok: false, issues: [{ message: expect.stringMatching(sentence) }] });
  });

  test("a document made to eat memory ends its own thread, and nothing else", async () => {
    // Each empty paragraph takes up hundreds of times its size. The numbers keep it from packing like a bomb.
    const body = Array.from(
      { length: 120_000 },
      (_, i) => `<w:p a="${(i * 2654435761) >>> 0}"/>${"<w:p/>".repeat(19)}`,
    );
    const result = await readReportFile(saved("eats.docx", word(body.join(""))));
    expect(result).toEqual({ ok: false, issues: [{ message: expect.stringMatching(/too much time or memory/) }] });
  }, 30_000);
});
