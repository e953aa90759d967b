/** What does this text say, read as a progress report? Every line that is not blank is accounted for in `notes`. */
import { entriesReader } from "@/lib/reports/importing/entries";
import { MAX_LINE_LENGTH } from "@/lib/reports/importing/limits";
import { linksReader } from "@/lib/reports/importing/links";
import { milestonesReader } from "@/lib/reports/importing/milestones";
import { noteTaker, type SectionReader, type TakeNote } from "@/lib/reports/importing/note-taker";
import { commitmentHeading, openingReader } from "@/lib/reports/importing/opening";
import type { ParsedReport } from "@/lib/reports/importing/parsed-report";
import {
  bulletOf,
  cellsOf,
  drawsTable,
  headingOf,
  linesOf,
  type ReportLine,
} from "@/lib/reports/importing/report-lines";
import { milestoneColumns, type SectionName, sectionStart } from "@/lib/reports/importing/section-headings";

export function parseReport(text: string): ParsedReport {
  const report = emptyReport();
  const note = noteTaker(report.notes);
  const milestones = milestonesReader(note);
  const doing = entriesReader("Update", note);
  const links = linksReader(note);
  const next = entriesReader("Next step", note);
  const sections: Record<SectionName, SectionReader> = {
    opening: openingReader(report, note),
    milestones,
    doing,
    links,
    next,
  };

  readLines(linesOf(text), report, sections, note);

  milestones.finish();
  links.finish();
  const parsed: ParsedReport = {
    ...report,
    milestones: milestones.milestones(),
    doing: doing.entries(),
    links: links.links(),
    nextSteps: next.entries(),
  };
  for (const message of missingFrom(parsed)) note(null, "to_fill_in", message);
  return { ...parsed, notes: report.notes.sort((a, b) => a.line - b.line) };
}

function readLines(
  lines: ReportLine[],
  report: ParsedReport,
  sections: Record<SectionName, SectionReader>,
  note: TakeNote,
) {
  let section: SectionName = "opening";
  let level = 0;
  let reader = sections.opening;
  let isSecondReport = false;
  let afterBlank = true;

  for (const line of lines) {
    if (line.removed > 0) note(line, "understood", `Characters that cannot be shown were taken out: ${line.removed}.`);
    if (line.text.trim() === "") {
      reader.blank();
      afterBlank = true;
      continue;
    }
    const start = line.text.length > MAX_LINE_LENGTH ? null : sectionStart(line.text);
    const commitment = line.text.length > MAX_LINE_LENGTH ? null : commitmentHeading(line);
    isSecondReport ||= commitment !== null && section !== "opening" && commitment.number !== report.commitmentNumber;

    if (line.text.length > MAX_LINE_LENGTH) {
      const length = `This line is longer than ${MAX_LINE_LENGTH} characters and was left out`;
      note(line, "not_understood", `${length}; break it into paragraphs.`);
    } else if (isSecondReport) {
      note(line, "not_understood", "It belongs to a second commitment; import that report from a file of its own.");
    } else if (start !== null) {
      ({ section, level } = start);
      reader = sections[section];
      note(line, "understood", HEADINGS[section]);
      // What the heading left on its own line is read as the section's first line.
      if (start.rest !== "") reader.read({ ...line, text: start.rest });
    } else if (drawsTable(line.text)) {
      note(line, "understood", "It only draws a line.");
    } else if (milestoneColumns(cellsOf(line.text.trim()) ?? []) !== null) {
      section = "milestones";
      reader = sections.milestones;
      reader.read(line);
    } else {
      if (endsSection(line, section, level, afterBlank)) reader = asideReader(note);
      reader.read(line);
    }
    afterBlank = false;
  }
}

const HEADINGS: Record<SectionName, string> = {
  opening: "The opening.",
  milestones: "The heading of the milestones.",
  doing: "The heading of what has been done.",
  links: "The heading of the links.",
  next: "The heading of what is next.",
};

/** A heading that reports do not have, as high as the section's own or in capitals as theirs are. */
function endsSection(line: ReportLine, section: SectionName, level: number, afterBlank: boolean): boolean {
  if (section === "opening" || section === "milestones") return false;
  const heading = headingOf(line.text);
  if (heading.level > 0) return heading.level <= Math.max(1, level);
  const isInCapitals = /^\p{Lu}[\p{Lu}\s'’&?]{3,58}$/u.test(heading.text);
  return isInCapitals && afterBlank && bulletOf(line.text) === null;
}

/** Reads what stands under such a heading, up to the next one that reports have. */
function asideReader(note: TakeNote): SectionReader {
  return {
    read: (line) => note(line, "not_understood", "It stands at or under a heading that a report does not have."),
    blank: () => {},
  };
}

/** What a report needs and nothing in the text gave. */
function missingFrom(report: ParsedReport): string[] {
  const missing: [boolean, string][] = [
    [report.commitmentNumber === null, "Say which commitment this is: “Commitment 5: Ongoing engagement for OGP”."],
    [report.period === null, "Say which period it is about: “Date: September to November 2017”."],
    [report.leadAgencyWritten === null, "Say who leads the commitment: “Lead agency: …”."],
    [report.objective === null, "Give the commitment's objective, above the milestones."],
    [report.milestones.length === 0, "List the milestones, each with its number and its stage."],
    [report.doing.length === 0, "Say what has been done, under “What have we been doing?”."],
    [report.nextSteps.length === 0, "Say what comes next, under “What's next?”."],
  ];
  return missing.filter(([isMissing]) => isMissing).map(([, message]) => message);
}

function emptyReport(): ParsedReport {
  return {
    commitmentNumber: null,
    commitmentTitle: null,
    periodWritten: null,
    period: null,
    leadAgencyWritten: null,
    objective: null,
    milestones: [],
    doing: [],
    links: [],
    nextSteps: [],
    notes: [],
  };
}
