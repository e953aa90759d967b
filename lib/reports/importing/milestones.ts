/** Which milestones does the table hold, with which dates, and which stage where one is written beside them? */
import { formatPartialDate } from "@/lib/dates/wording";
import { mendMarkdown, plainWords } from "@/lib/reports/importing/inline-markdown";
import { MAX_ONE_LINE } from "@/lib/reports/importing/limits";
import { milestoneWords } from "@/lib/reports/importing/milestone-fields";
import { milestoneStart } from "@/lib/reports/importing/milestone-rows";
import { fillIn, type Unread } from "@/lib/reports/importing/milestone-values";
import type { SectionReader, TakeNote } from "@/lib/reports/importing/note-taker";
import type { ParsedMilestone } from "@/lib/reports/importing/parsed-report";
import { cellsOf, type ReportLine } from "@/lib/reports/importing/report-lines";
import { type ColumnRole, milestoneColumns } from "@/lib/reports/importing/section-headings";
import { isLegend, STAGE_WORDS, stageAtEnd } from "@/lib/reports/importing/stage-words";

export interface MilestonesReader extends SectionReader {
  milestones(): ParsedMilestone[];
  /** Says which milestones still need a stage, once all lines have been read. */
  finish(): void;
}

export function milestonesReader(note: TakeNote): MilestonesReader {
  const read = new Map<number, { milestone: ParsedMilestone; line: ReportLine }>();
  let columns: (ColumnRole | null)[] = [];
  /** The milestone that a following line may add to. */
  let current: ParsedMilestone | null = null;
  let lastNumber = 0;
  let afterBlank = false;

  function readLine(line: ReportLine) {
    const cells = cellsOf(line.text.trim());
    const headings = milestoneColumns(cells ?? [line.text]);
    const start = milestoneStart(line.text, lastNumber + 1);

    if (headings !== null) {
      columns = headings;
      note(line, "understood", "The heading row of the milestones table.");
    } else if (isLegend((cells ?? [line.text]).join(" "))) {
      current = null;
      note(line, "understood", "Part of the legend that explains the stages; not taken as anybody's stage.");
    } else if (start !== null) readMilestone(line, start.number, start.words, start.cells);
    else if (current !== null) readMore(line, current);
    else note(line, "not_understood", "It is neither a numbered milestone nor something about one.");
    afterBlank = false;
  }

  function readMilestone(line: ReportLine, number: number, words: string, cells: { column: number; text: string }[]) {
    lastNumber = number;
    if (read.has(number)) {
      current = null;
      return note(line, "not_understood", `Milestone ${number} was already given above, and that one was kept.`);
    }
    const { title, fields } = milestoneWords(words);
    const ending = stageAtEnd(title);
    const milestone: ParsedMilestone = {
      number,
      title: nameFrom(line, ending?.before ?? title),
      start: null,
      end: null,
      stageWritten: null,
      stageReason: "",
      completedOn: null,
    };
    read.set(number, { milestone, line });
    current = milestone;

    const unread: Unread[] = [];
    if (ending !== null) unread.push(...fillIn(milestone, "stage", ending.stage));
    for (const { name, value } of fields) unread.push(...fillIn(milestone, name, value));
    for (const { column, text } of cells)
      unread.push(...readCell(milestone, columns[column] ?? null, plainWords(text)));

    note(line, "understood", summaryOf(milestone));
    sayUnread(line, unread);
  }

  function readCell(milestone: ParsedMilestone, role: ColumnRole | null, text: string): Unread[] {
    const { title, fields } = milestoneWords(text);
    if (fields.length > 0) {
      const unread = fields.flatMap(({ name, value }) => fillIn(milestone, name, value));
      return title === "" ? unread : [...unread, notPlaced(title)];
    }
    if (role === "title" || role === "number") return [notPlaced(text)];
    return fillIn(milestone, role ?? "whatever it is", text);
  }

  /** A line below a milestone's own: its dates, its stage behind a label, or the rest of its name. */
  function readMore(line: ReportLine, milestone: ParsedMilestone) {
    const { title, fields } = milestoneWords(line.text);
    const unread = fields.flatMap(({ name, value }) => fillIn(milestone, name, value));
    if (title !== "" && (afterBlank || milestone.title.length + title.length >= MAX_ONE_LINE)) {
      unread.push(notPlaced(title));
      if (fields.length === 0) current = null;
    } else if (title !== "") milestone.title = `${milestone.title} ${nameFrom(line, title)}`.trim();
    if (unread.length === 0) note(line, "understood", `More of it: ${summaryOf(milestone)}`);
    sayUnread(line, unread);
  }

  function sayUnread(line: ReportLine, unread: Unread[]) {
    for (const { message } of unread) note(line, "not_understood", message);
  }

  /** A name is plain words, so a link in it cannot stay; the address is said, not lost. */
  function nameFrom(line: ReportLine, written: string): string {
    const { text, remarks } = mendMarkdown(written);
    for (const remark of remarks) note(line, remark.kind, remark.message);
    const name = plainWords(text);
    if (name !== text) note(line, "to_fill_in", "A milestone's name cannot hold a link; put the link under Links.");
    if (name.length <= MAX_ONE_LINE) return name;
    note(line, "to_fill_in", `The name is longer than ${MAX_ONE_LINE} characters and was cut; give it a shorter one.`);
    return name.slice(0, MAX_ONE_LINE).toWellFormed();
  }

  return {
    read: readLine,
    blank: () => {
      afterBlank = true;
    },
    milestones: () => [...read.values()].map(({ milestone }) => milestone).sort((a, b) => a.number - b.number),
    finish: () => {
      for (const { milestone, line } of read.values()) {
        if (milestone.title === "") note(line, "to_fill_in", `Milestone ${milestone.number} has no name.`);
        if (milestone.stageWritten !== null) continue;
        note(line, "to_fill_in", `Milestone ${milestone.number} has no stage; choose ${listed(STAGE_WORDS)}.`);
      }
    },
  };
}

function notPlaced(text: string): Unread {
  return { message: `“${text.slice(0, 60).toWellFormed()}” was not taken as part of the milestone.` };
}

function summaryOf({ number, end, stageWritten, completedOn }: ParsedMilestone): string {
  const parts = [`milestone ${number}`, end === null ? "no end date" : `end date ${formatPartialDate(end)}`];
  parts.push(stageWritten === null ? "no stage written" : `stage “${stageWritten}”`);
  if (completedOn !== null) parts.push(`completed ${formatPartialDate(completedOn)}`);
  const sentence = `${parts.join(", ")}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
