/** How is a person told what the importer made of their report? Plain text, for a terminal or a text box. */
import { formatDay } from "@/lib/dates/wording";
import type { Note, NoteKind, ParsedReport } from "@/lib/reports/importing/parsed-report";

const PARTS: { kind: NoteKind; title: string; none: string }[] = [
  { kind: "understood", title: "Understood", none: "Nothing." },
  { kind: "not_understood", title: "Not understood, and left out", none: "Nothing: every line was understood." },
  { kind: "to_fill_in", title: "To fill in before this can go further", none: "Nothing." },
];

export function accountOf(parsed: ParsedReport): string {
  const parts = PARTS.map(({ kind, title, none }) => {
    const notes = parsed.notes.filter((note) => note.kind === kind);
    return [title, ...(notes.length === 0 ? [`  ${none}`] : entriesFor(notes))].join("\n");
  });
  return `${[summaryOf(parsed).join("\n"), ...parts].join("\n\n")}\n`;
}

function summaryOf(parsed: ParsedReport): string[] {
  const { commitmentNumber, commitmentTitle, period, milestones } = parsed;
  const commitment = [commitmentNumber === null ? null : `Commitment ${commitmentNumber}`, commitmentTitle];
  const staged = milestones.filter((milestone) => milestone.stageWritten !== null).length;
  const dated = milestones.filter((milestone) => milestone.end !== null).length;
  return [
    commitment.filter((part) => part !== null).join(": ") || "Commitment: not found",
    `Period: ${period === null ? "not found" : `${formatDay(period.startsOn)} to ${formatDay(period.endsOn)}`}`,
    `Lead agency: ${parsed.leadAgencyWritten ?? "not found"}`,
    `Milestones: ${milestones.length}, of which ${dated} with an end date and ${staged} with a stage`,
    `Updates: ${parsed.doing.length}`,
    `Links: ${parsed.links.length}`,
    `Next steps: ${parsed.nextSteps.length}`,
  ];
}

/** Each line once, and below it what became of it. */
function entriesFor(notes: Note[]): string[] {
  const width = String(notes.at(-1)?.line ?? 0).length;
  return notes.flatMap((note, index) => {
    if (note.line === 0) return [`  - ${note.message}`];
    const message = `  ${" ".repeat("line ".length + width)}  ${note.message}`;
    const isSameLine = notes[index - 1]?.line === note.line;
    return isSameLine ? [message] : [`  line ${String(note.line).padStart(width)}  ${note.text}`, message];
  });
}
