/** How do the readers of the sections say what became of a line? */
import { MAX_NOTE_TEXT } from "@/lib/reports/importing/limits";
import type { Note, NoteKind } from "@/lib/reports/importing/parsed-report";
import type { ReportLine } from "@/lib/reports/importing/report-lines";
import { inOneLine } from "@/lib/reports/importing/report-lines";

export type TakeNote = (line: ReportLine | null, kind: NoteKind, message: string) => void;

/** One section's reader: it is given that section's lines in order, and told of blank ones. */
export interface SectionReader {
  read(line: ReportLine): void;
  blank(): void;
}

export function noteTaker(notes: Note[]): TakeNote {
  return (line, kind, message) => {
    notes.push({ line: line?.number ?? 0, text: line === null ? "" : shortened(line.text), kind, message });
  };
}

export function shortened(text: string): string {
  // Cut before tidying: the line may be very long.
  const start = inOneLine(text.slice(0, MAX_NOTE_TEXT * 4));
  return start.length > MAX_NOTE_TEXT
    ? `${start
        .slice(0, MAX_NOTE_TEXT - 1)
        .toWellFormed()
        .replace(/\ufffd$/u, "")}…`
    : start;
}
