/** Does a milestone begin on this line? As a row of the table, or as a numbered line. */
import { cellsOf, headingOf } from "@/lib/reports/importing/report-lines";

export interface MilestoneStart {
  number: number;
  /** The name, perhaps with dates and a stage in it. */
  words: string;
  /** The cells after the name that hold something. */
  cells: { column: number; text: string }[];
}

const LEADING_MARKS = /^(?:[-*+•]\s)?[*_]{0,3}\s?/u;
/** "1. Title", "2) Title", "Milestone 3: Title"; for "1 Title" see `next`. */
const NUMBERED = /^(milestone\s)?(\d{1,3})(?:([.):])(?:\s|$)|\s[–—-]\s|\s|$)(.*)$/iu;

/** A bare "2 Title" is only a milestone when 2 is the `next` number; else "30 June is when it ends" would be one. */
export function milestoneStart(text: string, next: number): MilestoneStart | null {
  const all = cellsOf(text.trim()) ?? [headingOf(text).text];
  const cells = all.map((cell, column) => ({ column, text: cell })).filter((cell) => cell.text !== "");
  const [first, ...others] = cells;
  const found = NUMBERED.exec((first?.text ?? "").replace(LEADING_MARKS, ""));
  if (found === null) return null;

  const number = Number(found[2]);
  const words = (found[4] ?? "").trim();
  const isRow = all.length > 1 && words === "";
  const isMarked = isRow || found[1] !== undefined || found[3] !== undefined;
  if (number === 0 || !(isMarked || (number === next && words !== ""))) return null;
  if (!isRow) return { number, words, cells: others };
  const [name, ...rest] = others;
  return { number, words: name?.text ?? "", cells: rest };
}
