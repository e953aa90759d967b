/** Which updates, or which next steps, does a section hold? A bullet and what follows it belong together. */
import { mendMarkdown } from "@/lib/reports/importing/inline-markdown";
import { MAX_MARKDOWN } from "@/lib/reports/importing/limits";
import type { SectionReader, TakeNote } from "@/lib/reports/importing/note-taker";
import { bulletOf, headingOf, inOneLine, type ReportLine } from "@/lib/reports/importing/report-lines";

/** A bullet this much deeper than the first one is part of the bullet above it. */
const DEEPER = 2;

export interface EntriesReader extends SectionReader {
  entries(): string[];
}

type EntryStart = "heading" | "bullet" | "paragraph";

/** `name` is what a reader would call one entry: "Update", "Next step". */
export function entriesReader(name: string, note: TakeNote): EntriesReader {
  const entries: { start: EntryStart; bodyParts: string[]; length: number }[] = [];
  let firstIndent: number | null = null;
  let afterBlank = false;

  function read(line: ReportLine) {
    const bullet = bulletOf(line.text);
    const heading = headingOf(line.text);
    const { text, remarks } = mendMarkdown(inOneLine(bullet?.text ?? heading.text));

    if (text.trim() === "") note(line, "understood", "Nothing to read was left of this line.");
    else if (bullet !== null) readBullet(line, bullet.indent, text);
    else if (heading.level > 0) begin(line, "heading", `**${text.replaceAll("**", "")}**`);
    else readParagraph(line, text);

    for (const remark of remarks) note(line, remark.kind, remark.message);
    afterBlank = false;
  }

  function readBullet(line: ReportLine, indent: number, text: string) {
    firstIndent ??= indent;
    const claimed = indent - firstIndent >= DEEPER || entries.at(-1)?.start === "heading";
    if (claimed && entries.length > 0) add(line, `\n- ${text}`, "a point inside it");
    else begin(line, "bullet", text);
  }

  function readParagraph(line: ReportLine, text: string) {
    const above = entries.at(-1);
    if (above === undefined || (afterBlank && above.start === "paragraph")) begin(line, "paragraph", text);
    else if (afterBlank) add(line, `\n\n${text}`, "a paragraph that follows it");
    else add(line, `\n${text}`, "its next line");
  }

  function begin(line: ReportLine, start: EntryStart, text: string) {
    entries.push({ start, bodyParts: [text], length: text.length });
    note(line, "understood", `${name} ${entries.length}.`);
  }

  function add(line: ReportLine, text: string, what: string) {
    const last = entries.at(-1);
    if (last === undefined) throw new Error("There is no entry to add to.");
    if (last.length + text.length > MAX_MARKDOWN) {
      const full = `${name} ${entries.length} would be longer than ${MAX_MARKDOWN} characters; this line was left out.`;
      return note(line, "not_understood", full);
    }
    last.bodyParts.push(text);
    last.length += text.length;
    note(line, "understood", `${name} ${entries.length}, ${what}.`);
  }

  return {
    read,
    blank: () => {
      afterBlank = true;
    },
    entries: () => entries.map((entry) => entry.bodyParts.join("")),
  };
}
