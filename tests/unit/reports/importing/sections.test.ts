/** Which words of a report end up in which of its parts? */
import { describe, expect, test } from "vitest";
import { parseReport } from "@/lib/reports/importing/parse-report";

describe("the opening", () => {
  test.each([
    ["in one line", ["Commitment 3: Open data", "Lead agency: Stats NZ", "Date: March – June 2018", "We will."]],
    [
      "in Markdown",
      ["# Commitment 3 – Open data", "**Lead agency:** Stats NZ", "**Period:** March – June 2018", "We will."],
    ],
    [
      "in a table",
      ["Commitment 3: Open data", "Lead agency\tStats NZ", "Date\tMarch – June 2018", "Objective\tWe will."],
    ],
    [
      "under headings",
      [
        "Commitment 3: Open data",
        "## Lead agency",
        "",
        "Stats NZ",
        "## Date",
        "March – June 2018",
        "## Objective",
        "We will.",
      ],
    ],
  ])("%s", (_, lines) => {
    const report = parseReport(lines.join("\r\n"));
    expect(report).toMatchObject({
      commitmentNumber: 3,
      commitmentTitle: "Open data",
      leadAgencyWritten: "Stats NZ",
      period: { startsOn: "2018-03-01", endsOn: "2018-06-30" },
      objective: "We will.",
    });
    expect(report.notes.filter((note) => note.kind === "not_understood")).toEqual([]);
  });

  test("keeps a period it cannot read, and asks for one it can", () => {
    const report = parseReport("Commitment 3: Open data\nDate: last quarter");
    expect(report).toMatchObject({ periodWritten: "last quarter", period: null });
    expect(report.notes).toContainEqual(expect.objectContaining({ line: 2, kind: "not_understood" }));
    expect(report.notes).toContainEqual(
      expect.objectContaining({ line: 0, kind: "to_fill_in", message: expect.stringContaining("Say which period") }),
    );
  });

  test.each([
    ["a label that reports do not have", "Commitment 3: Open data\nContact: someone", 2],
    ["words before the commitment", "Dear colleagues\nCommitment 3: Open data", 1],
    ["a second period", "Date: June 2018\nDate: July 2018", 2],
  ])("says when it meets %s", (_, text, line) => {
    expect(parseReport(text).notes).toContainEqual(expect.objectContaining({ line, kind: "not_understood" }));
  });
});

describe("updates and next steps", () => {
  test.each([
    ["each bullet is one", ["- One", " - Two", "• Three", "4. Four"], ["One", "Two", "Three", "Four"]],
    ["a paragraph after a bullet belongs to it", ["- One", "", "More."], ["One\n\nMore."]],
    ["a line below a bullet carries it on", ["- One", "  and more"], ["One\nand more"]],
    ["a deeper bullet is inside the one above", ["- One", "    - Inside", "- Two"], ["One\n- Inside", "Two"]],
    ["paragraphs without bullets are each one", ["One.", "", "Two."], ["One.", "Two."]],
    ["a smaller heading claims what is under it", ["### Survey", "- One", "- Two"], ["**Survey**\n- One\n- Two"]],
  ])("%s", (_, lines, expected) => {
    expect(parseReport(["## What have we been doing?", "", ...lines].join("\n")).doing).toEqual(expected);
    expect(parseReport(["WHAT’S NEXT?", "", ...lines].join("\n")).nextSteps).toEqual(expected);
  });

  test.each([
    ["a link to nowhere", "See [the plan](#) now", "See the plan now", "to_fill_in"],
    ["a link a script could run from", "See [it](javascript:alert(1))", "See it", "to_fill_in"],
    ["the same, hidden in angle brackets", "See [it](<javascript:alert(1)>)", "See it", "to_fill_in"],
    ["the same, as an address of its own", "See <javascript:alert(1)>", "See javascript:alert(1)", "to_fill_in"],
    ["a link inside somebody's network", "See [it](https://intranet/x)", "See it", "to_fill_in"],
    ["a link without its scheme", "See [it](www.ogp.org.nz)", "See [it](https://www.ogp.org.nz)", "understood"],
    ["a picture", "See ![a chart](chart.png)", "See a chart", "to_fill_in"],
    ["tags", "<b>Bold</b> and <script>alert(1)</script>", "Bold and alert(1)", "understood"],
    ["tags inside tags", "<scr<b>ipt>", "\\<script>", "understood"],
  ])("%s is mended and said", (_, written, mended, kind) => {
    const report = parseReport(`What have we been doing?\n- ${written}`);
    expect(report.doing).toEqual([mended]);
    const remarks = report.notes.filter((note) => note.line === 2 && note.message !== "Update 1.");
    expect(remarks.map((note) => note.kind)).toEqual([kind]);
  });

  test.each([
    "[it](https://example.org/a_(b))",
    "<https://example.org>",
    "<mailto:ogp@example.org>",
    "2 < 3 and 4 > 3",
  ])("%s stays as it is", (written) => {
    expect(parseReport(`Next steps\n- ${written}`).nextSteps).toEqual([written]);
  });
});

describe("links", () => {
  test.each([
    ["www.ogp.org.nz", null, "https://www.ogp.org.nz"],
    ["<https://www.research.net/r/OGPConsultation>.", null, "https://www.research.net/r/OGPConsultation"],
    ["- [The survey](https://example.org/survey)", "The survey", "https://example.org/survey"],
    ["The survey: https://example.org/survey.", "The survey", "https://example.org/survey"],
    ["The survey (https://example.org/survey)", "The survey", "https://example.org/survey"],
    ["https://example.org/survey – the survey", "the survey", "https://example.org/survey"],
    ["Survey:https://example.org/a_(b)", "Survey", "https://example.org/a_(b)"],
    ["[www.ogp.org.nz](https://www.ogp.org.nz)", null, "https://www.ogp.org.nz"],
    ["The survey\twww.ogp.org.nz/survey", "The survey", "https://www.ogp.org.nz/survey"],
  ])("%j", (line, title, url) => {
    expect(parseReport(`LINKS\n\n${line}`).links).toEqual([{ title, url }]);
  });

  test("the same page twice is kept once, with the words of either", () => {
    const report = parseReport("Links\nhttps://example.org/\n[Example](HTTPS://EXAMPLE.org)");
    expect(report.links).toEqual([{ title: "Example", url: "https://example.org/" }]);
  });

  test("two on one line", () => {
    const report = parseReport("Links: www.ogp.org.nz, www.data.govt.nz");
    expect(report.links.map(({ url }) => url)).toEqual(["https://www.ogp.org.nz", "https://www.data.govt.nz"]);
  });

  test.each([
    ["[The plan](#)", "leads nowhere"],
    ["[The plan](javascript:alert(1))", "is not a web address that starts with https://"],
    ["file:///C:/plan.docx", "is not a web address that starts with https://"],
    ["https://localhost/plan", "leads to a place the public cannot reach"],
    ["http://10.0.0.1/plan", "leads to a place the public cannot reach"],
    ["https://amira:secret@example.org", "has a user name or password in it"],
    [`https://example.org/${"x".repeat(2000)}`, "is longer than 2000 characters"],
  ])("%s is left out, and said", (line, problem) => {
    const report = parseReport(`Links\n${line}`);
    expect(report.links).toEqual([]);
    expect(report.notes).toContainEqual(
      expect.objectContaining({ line: 2, kind: "to_fill_in", message: expect.stringContaining(problem) }),
    );
  });

  test.each(["the plan", "plan.docx", "\\\\server\\plan"])("%s is no address", (line) => {
    const report = parseReport(`Links\n${line}`);
    expect(report.links).toEqual([]);
    expect(report.notes).toContainEqual(expect.objectContaining({ line: 2, kind: "not_understood" }));
  });
});

describe("what belongs to no part", () => {
  test.each(["CONTACT US", "# Contact us", "## Contact us"])("under %j is not mixed into the part above", (heading) => {
    const report = parseReport(`## What's next?\n- One\n\n${heading}\n\nRing us.\n\n## Links\nwww.ogp.org.nz`);
    expect(report.nextSteps).toEqual(["One"]);
    expect(report.notes.filter((note) => note.kind === "not_understood").map((note) => note.line)).toEqual([4, 6]);
    expect(report.links).toHaveLength(1);
  });

  test("a second report in the same file is not mixed into the first", () => {
    const second = "Commitment 6: Another\n\nWhat's next?\n- Two";
    const report = parseReport(`Commitment 5: One\n\nWhat's next?\n- One\n\n${second}`);
    expect(report).toMatchObject({ commitmentNumber: 5, nextSteps: ["One"] });
    expect(report.notes.filter((note) => note.kind === "not_understood").map((note) => note.line)).toEqual([6, 8, 9]);
  });
});
