/** Does a drawn report say everything its content says, and say so when there is nothing? */
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ReportView } from "@/components/reports/report-view";
import { partialDate } from "@/lib/dates/partial-date";
import { ReportContent } from "@/lib/reports/content";
import { COMPLETED, UNDERWAY, VOCABULARY } from "../milestones/stage-words";

const SOURCES = [{ label: "First record of the plan", url: "https://example.org/plan" }];

const FULL = ReportContent.parse({
  format: 1,
  plan: { slug: "2016-18", title: "A plan" },
  commitment: { id: "c5", number: 5, title: "Working together", objective: "A lasting way to talk." },
  period: {
    slug: "2017-09--2017-11",
    label: "September to November 2017",
    startsOn: "2017-09-01",
    endsOn: "2017-11-30",
  },
  leadAgencies: [
    { slug: "one", nameEn: "First Agency", nameMi: "Te Tari Tuatahi" },
    { slug: "two", nameEn: "Second Agency", nameMi: null },
  ],
  textRecorded: true,
  nothingToReport: false,
  milestones: [
    {
      id: "m1",
      number: 1,
      title: "Build the tools",
      start: null,
      end: partialDate("2018-06"),
      stage: UNDERWAY,
      stageReason: "Waiting for a **supplier**.",
      completedOn: null,
    },
    {
      id: "m2",
      number: 2,
      title: "Ask the panel",
      start: null,
      end: partialDate("2017-10-01"),
      stage: COMPLETED,
      stageReason: "",
      completedOn: partialDate("2017-10-30"),
    },
  ],
  doing: "We held two meetings.",
  updates: [
    { id: "u1", milestoneId: "m2", body: "The panel answered." },
    { id: "u2", milestoneId: null, body: "A newsletter went out." },
  ],
  links: [
    {
      id: "l1",
      title: "What the panel said",
      url: "https://www.example.org/answer",
      kind: "document",
      date: partialDate("2017-10-30"),
      milestoneId: "m2",
    },
  ],
  next: "The next three months matter.",
  nextSteps: [{ id: "n1", body: "Publish the tools.", due: partialDate("2018-02") }],
  followUps: [{ nextStepId: "n0", promised: "Meet the panel.", outcome: "done", sentence: "It met on time." }],
});

function drawn(changes: Partial<ReportContent> = {}): string {
  return renderToStaticMarkup(
    <ReportView content={{ ...FULL, ...changes }} vocabulary={VOCABULARY} sources={SOURCES} />,
  );
}

/** What a reader reads: no markup, single spaces. */
function words(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ ([.,:])/g, "$1");
}

const headings = (html: string) => [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, heading]) => heading);

describe("a full report", () => {
  const html = drawn();

  test("has the sections agencies know, in their order", () => {
    expect(headings(html)).toEqual(["Milestones and stage", "What have we been doing?", "Links", "What’s next?"]);
  });

  test.each([
    "Period September to November 2017",
    "Lead agencies First Agency | Te Tari Tuatahi Second Agency",
    "Objective A lasting way to talk.",
    "1 of 2 milestones completed",
    "1. Build the tools June 2018 Underway Due in 7 months Waiting for a supplier.",
    "2. Ask the panel 1 October 2017 Completed 29 days after its end date Completed: 30 October 2017",
    "as things were on 30 November 2017, the last day of the period",
    "We held two meetings. Milestone 2 The panel answered. Whole commitment A newsletter went out.",
    "Meet the panel. Done: It met on time.",
    "What the panel said Document, example.org, 30 October 2017. Supports: Milestone 2",
    "The next three months matter. Publish the tools. Due: February 2018",
  ])("says “%s”", (sentence) => {
    expect(words(html)).toContain(sentence);
  });

  test("leads to its commitment, and from an entry to the row of its milestone", () => {
    expect(html).toContain('<a href="/plans/2016-18/commitments/5">');
    expect(html).toContain('<a href="#milestone-2">Milestone 2</a>');
    expect(html.match(/id="milestone-2"/g)).toHaveLength(1);
  });

  test("explains every word of the plan, used or not", () => {
    const legend = words(html).split("What the stages mean")[1] ?? "";
    for (const { label } of VOCABULARY) expect(legend).toContain(label);
  });
});

describe("a report of which little is known", () => {
  test("names the stages, says that its words are not held, and where to look", () => {
    const html = drawn({ textRecorded: false });
    expect(headings(html)).toEqual(["Milestones and stage", "This record holds the stages only"]);
    expect(words(html)).toContain("1. Build the tools");
    expect(html).toContain('<a href="https://example.org/plan">First record of the plan</a>');
    expect(words(html)).not.toContain("We held two meetings");
  });

  test("says that the agency had nothing to report, which is not the same as not recorded", () => {
    const text = words(drawn({ nothingToReport: true, doing: "", updates: [], followUps: [] }));
    expect(text).toContain("The lead agency said that it had nothing to report for this period.");
    expect(text).not.toContain("What have we been doing? Not recorded");
  });

  test("leaves no section empty", () => {
    const text = words(drawn({ doing: "", updates: [], followUps: [], links: [], next: "", nextSteps: [] }));
    expect(text).toContain("What have we been doing? Not recorded");
    expect(text).toContain("Links The report gives no links.");
    expect(text).toContain("What’s next? The report names no next steps.");
  });

  test("does not invent an objective, an agency or an end date", () => {
    const [milestone] = FULL.milestones;
    if (!milestone) throw new Error("The full report has milestones.");
    const text = words(
      drawn({
        commitment: { ...FULL.commitment, objective: null },
        leadAgencies: [],
        milestones: [{ ...milestone, end: null }],
      }),
    );
    expect(text).toContain("Lead agency Not recorded");
    expect(text).toContain("Objective Not recorded");
    expect(text).toContain("Build the tools Not recorded Underway");
  });
});

describe("hostile words", () => {
  const HOSTILE = "Kept <script>alert(1)</script><img src=x onerror=alert(1)> [press](javascript:alert(1)) # end";

  test("do nothing in any place that takes Markdown, and what is harmless stays", () => {
    const html = drawn({
      doing: HOSTILE,
      next: HOSTILE,
      updates: [{ id: "u", milestoneId: null, body: HOSTILE }],
      nextSteps: [{ id: "n", body: HOSTILE, due: null }],
      followUps: [{ nextStepId: "n0", promised: HOSTILE, outcome: "dropped", sentence: HOSTILE }],
      milestones: FULL.milestones.map((milestone) => ({ ...milestone, stageReason: HOSTILE })),
    });
    expect(html.match(/Kept/g)).toHaveLength(8);
    expect(html).not.toMatch(/<script|<img|href="javascript/i);
  });

  test("stay words in titles, and an address that is not on the web is no link", () => {
    const [link] = FULL.links;
    if (!link) throw new Error("The full report has a link.");
    const html = drawn({
      commitment: { ...FULL.commitment, title: "<b>Bold</b>" },
      links: [{ ...link, title: "<i>Evidence</i>", url: "javascript:alert(1)" }],
    });
    expect(html).toContain("&lt;b&gt;Bold&lt;/b&gt;");
    expect(html).toContain("&lt;i&gt;Evidence&lt;/i&gt;");
    expect(html).not.toContain("javascript:");
  });
});
