/** What did the importer find in a report as an agency sent it? Nothing here is published; it becomes a draft. */
import type { Day, PartialDate } from "@/lib/dates/partial-date";
import type { StageWord } from "@/lib/reports/importing/stage-words";

export type NoteKind = "understood" | "not_understood" | "to_fill_in";

/** What became of one line. Every line that is not blank has at least one note, so nothing is dropped silently. */
export interface Note {
  /** As a text editor counts, from 1. 0 is about the report as a whole. */
  line: number;
  /** The line itself, shortened. */
  text: string;
  kind: NoteKind;
  message: string;
}

export interface ParsedMilestone {
  number: number;
  title: string;
  start: PartialDate | null;
  end: PartialDate | null;
  /** The stage word written beside the milestone; null when there was none, which is never guessed. */
  stageWritten: StageWord | null;
  /** What was written after the stage word: "some delays: waiting for Cabinet". "" when nothing was. */
  stageReason: string;
  completedOn: PartialDate | null;
}

export interface ParsedLink {
  /** What the agency called it; null when only the address was written. */
  title: string | null;
  url: string;
}

export interface ParsedReport {
  commitmentNumber: number | null;
  commitmentTitle: string | null;
  /** "September to November 2017" */
  periodWritten: string | null;
  period: { startsOn: Day; endsOn: Day } | null;
  leadAgencyWritten: string | null;
  objective: string | null;
  milestones: ParsedMilestone[];
  /** Markdown, one for each entry under "What have we been doing?". */
  doing: string[];
  links: ParsedLink[];
  /** Markdown, one for each entry under "What's next?". */
  nextSteps: string[];
  notes: Note[];
}
