/** What does the top of a report say: which commitment, which period, who leads it, and what it is for? */
import { formatDay } from "@/lib/dates/wording";
import { mendMarkdown, plainWords } from "@/lib/reports/importing/inline-markdown";
import { MAX_MARKDOWN, MAX_ONE_LINE } from "@/lib/reports/importing/limits";
import type { SectionReader, TakeNote } from "@/lib/reports/importing/note-taker";
import type { ParsedReport } from "@/lib/reports/importing/parsed-report";
import { folded, headingOf, inOneLine, type ReportLine } from "@/lib/reports/importing/report-lines";
import { writtenPeriod } from "@/lib/reports/importing/written-dates";

type Field = "period" | "lead" | "objective";

const LABELS = new Map<string, Field>([
  ["date", "period"],
  ["period", "period"],
  ["reporting period", "period"],
  ["lead agency", "lead"],
  ["lead agencies", "lead"],
  ["objective", "objective"],
]);
const LABELLED = /^([^:\t]{1,40})(?:[:\t]|$)\s?(.*)$/u;
/** A few words and a colon, such as "Contact:" — a label, though not one a report has. */
const OTHER_LABEL = /^[\p{L}']{1,20}(?: [\p{L}']{1,20}){0,2}:\s/u;
const COMMITMENT = /^commitment\s(\d{1,3})(?:\s?[:.–—-]\s?(.*))?$/iu;
const LETTERHEADS = new Set([
  "open government partnership new zealand",
  "open government partnership",
  "progress report",
]);

/** "Commitment 5: Ongoing engagement for OGP" */
export function commitmentHeading(line: ReportLine): { number: number; title: string } | null {
  const found = COMMITMENT.exec(inOneLine(headingOf(line.text).text.replaceAll("*", "")));
  if (found === null || Number(found[1]) === 0) return null;
  return { number: Number(found[1]), title: plainWords(found[2] ?? "").trim() };
}

export function openingReader(report: ParsedReport, note: TakeNote): SectionReader {
  /** A label whose value is on the next line that is not blank. */
  let waiting: Field | null = null;
  let afterBlank = false;

  function read(line: ReportLine) {
    const commitment = commitmentHeading(line);
    const text = headingOf(line.text).text.replaceAll("**", "");
    const [, label = "", value = ""] = LABELLED.exec(text) ?? [];
    const field = LABELS.get(folded(label));

    if (commitment !== null) readCommitment(line, commitment);
    else if (field !== undefined && value === "") {
      waiting = field;
      note(line, "understood", "A label; its value is on the next line.");
    } else if (field !== undefined) readField(line, field, value);
    else if (waiting !== null) readField(line, waiting, text);
    else if (LETTERHEADS.has(folded(text))) note(line, "understood", "The letterhead.");
    else if (report.commitmentNumber === null)
      note(line, "not_understood", "It stands before the commitment's heading.");
    else if (OTHER_LABEL.test(text))
      note(line, "not_understood", "A report has no such label; put it where it belongs.");
    else readField(line, "objective", text);
    afterBlank = false;
  }

  function readCommitment(line: ReportLine, { number, title }: { number: number; title: string }) {
    if (report.commitmentNumber !== null)
      return note(line, "not_understood", "The commitment was already given above.");
    report.commitmentNumber = number;
    if (title !== "" && title.length <= MAX_ONE_LINE) report.commitmentTitle = title;
    const named = report.commitmentTitle === null ? "" : `, “${report.commitmentTitle}”`;
    note(line, "understood", `Commitment ${number}${named}.`);
  }

  function readField(line: ReportLine, field: Field, value: string) {
    waiting = null;
    const { text, remarks } = mendMarkdown(inOneLine(value));
    if (field === "period") readPeriod(line, plainWords(inOneLine(value)));
    else if (field === "lead") readLead(line, plainWords(inOneLine(value)));
    else readObjective(line, text);
    for (const remark of remarks) note(line, remark.kind, remark.message);
  }

  function readPeriod(line: ReportLine, written: string) {
    if (report.periodWritten !== null) return note(line, "not_understood", "The period was already given above.");
    if (written.length > MAX_ONE_LINE) return note(line, "not_understood", "This is too long for a period.");
    report.periodWritten = written;
    report.period = writtenPeriod(written);
    if (report.period === null) {
      note(line, "not_understood", "This is not a period that can be read; write it as “September to November 2017”.");
    } else {
      note(line, "understood", `Period: ${formatDay(report.period.startsOn)} to ${formatDay(report.period.endsOn)}.`);
    }
  }

  function readLead(line: ReportLine, written: string) {
    if (report.leadAgencyWritten !== null) return note(line, "not_understood", "The lead was already given above.");
    if (written.length > MAX_ONE_LINE) return note(line, "not_understood", "This is too long for an agency's name.");
    report.leadAgencyWritten = written;
    note(line, "understood", `Lead agency: ${written}.`);
  }

  function readObjective(line: ReportLine, text: string) {
    const above = report.objective;
    if ((above?.length ?? 0) + text.length > MAX_MARKDOWN) {
      return note(line, "not_understood", "The objective is too long; this line was left out.");
    }
    report.objective = above === null ? text : `${above}${afterBlank ? "\n\n" : " "}${text}`;
    note(line, "understood", above === null ? "The objective." : "The objective, continued.");
  }

  return {
    read,
    blank: () => {
      afterBlank = true;
    },
  };
}
