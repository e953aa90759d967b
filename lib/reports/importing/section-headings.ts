/** Which section of a report begins at this line? The headings and their order are those of the reports so far. */
import { cellsOf, folded, headingOf } from "@/lib/reports/importing/report-lines";

export type SectionName = "opening" | "milestones" | "doing" | "links" | "next";

const HEADINGS = new Map<string, SectionName>([
  ["milestone", "milestones"],
  ["milestones", "milestones"],
  ["milestones stage", "milestones"],
  ["milestones and stage", "milestones"],
  ["milestones and stages", "milestones"],
  ["milestones & stage", "milestones"],
  ["what have we been doing", "doing"],
  ["what we have been doing", "doing"],
  ["what we've been doing", "doing"],
  ["link", "links"],
  ["links", "links"],
  ["useful links", "links"],
  ["related links", "links"],
  ["what's next", "next"],
  ["what is next", "next"],
  ["whats next", "next"],
  ["next steps", "next"],
]);

/** The longest heading is far shorter than this; looking no further keeps long lines cheap. */
const LONGEST_HEADING = 60;

export interface SectionStart {
  section: SectionName;
  level: number;
  /** What follows on the same line: "Links: www.ogp.org.nz". */
  rest: string;
}

export function sectionStart(text: string): SectionStart | null {
  const heading = headingOf(text);
  if (cellsOf(text.trim()) !== null) return null;
  const whole = heading.text.length <= LONGEST_HEADING ? HEADINGS.get(folded(heading.text)) : undefined;
  if (whole !== undefined) return { section: whole, level: heading.level, rest: "" };

  const end = heading.text.slice(0, LONGEST_HEADING).search(/[:?]/u);
  const before = end < 0 ? undefined : HEADINGS.get(folded(heading.text.slice(0, end)));
  if (before === undefined) return null;
  return { section: before, level: heading.level, rest: heading.text.slice(end + 1).replace(/^[*_:\s]{1,20}/u, "") };
}

export type ColumnRole = "number" | "title" | "start" | "end" | "stage" | "completed";

/** A column without a heading holds whatever its cells turn out to be. */
const COLUMNS = new Map<string, ColumnRole | null>([
  ["", null],
  ["no", "number"],
  ["number", "number"],
  ["milestone", "title"],
  ["milestones", "title"],
  ["start date", "start"],
  ["start", "start"],
  ["end date", "end"],
  ["due date", "end"],
  ["end", "end"],
  ["stage", "stage"],
  ["status", "stage"],
  ["completed on", "completed"],
  ["completion date", "completed"],
]);

/** The heading row of the milestones table, "Milestones    Stage": what each of its columns holds. */
export function milestoneColumns(cells: string[]): (ColumnRole | null)[] | null {
  const words = cells.map(folded);
  const isHeadingRow = words.every((word) => COLUMNS.has(word)) && words.some((word) => COLUMNS.get(word) === "title");
  return isHeadingRow ? words.map((word) => COLUMNS.get(word) ?? null) : null;
}
