/** Which stage is written here, if any? Only the agency's own word counts; a stage is never guessed. */
import type { PartialDate } from "@/lib/dates/partial-date";
import { writtenDate } from "@/lib/reports/importing/written-dates";

export const STAGE_WORDS = ["not started", "underway", "completed", "some delays"] as const;
export type StageWord = (typeof STAGE_WORDS)[number];

const ANY = STAGE_WORDS.join("|").replaceAll(" ", "\\s");
const ANYWHERE = new RegExp(`\\b(?:${ANY})\\b`, "giu");
const AT_START = new RegExp(`^(${ANY})\\b`, "iu");
/** "Title (underway)", "Title – some delays.": set apart from the title, or it is a word of the title. */
const AT_END = new RegExp(`(?:\\s?[-–—:|]\\s?|\\s?[([]\\s?)(${ANY})\\s?[)\\]]?\\.?$`, "iu");
/** What may stand between the words of a legend: "Key: underway, completed or some delays". */
const LEGEND_FILLER = /\b(?:key|legend|stages?|status|or|and)\b/giu;
/** "Stage: underway" is about the milestone above it. */
const LABELLED = /^[\s*_]{0,9}(?:stage|status)\s?:/iu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** A coloured dot or a tick before the word, and punctuation round it. */
const EDGES = /^[^\p{L}\p{N}]{1,20}|[\s.,;:*_]{1,20}$/gu;

/** "- underway", "Key: underway, completed, some delays", "- completed: the work is done" */
export function isLegend(text: string): boolean {
  const words = text.match(ANYWHERE);
  if (words === null || (words.length === 1 && LABELLED.test(text))) return false;
  // A bullet that begins with a stage word explains the word, whatever follows.
  if (/^\s{0,9}[-*+•●]\s/u.test(text) && AT_START.test(text.replace(EDGES, ""))) return true;
  return !LETTER_OR_DIGIT.test(text.replace(ANYWHERE, " ").replace(LEGEND_FILLER, " "));
}

export interface StageSaid {
  stage: StageWord;
  reason: string;
  completedOn: PartialDate | null;
}

/** Reads what stands in a stage column: "Completed", "completed June 2018", "Some delays – waiting for Cabinet". */
export function stageSaid(written: string): StageSaid | null {
  const text = written.replace(EDGES, "");
  const found = AT_START.exec(text);
  if (found === null || (text.match(ANYWHERE)?.length ?? 0) > 1) return null;

  const stage = stageWord(found[0]);
  const after = text.slice(found[0].length);
  const words = after.replace(/^[\s.,;:()–—-]{1,20}(?:(?:on|in)\s)?|\)$/giu, "").trim();
  if (words === "") return { stage, reason: "", completedOn: null };

  const date = stage === "completed" ? writtenDate(words) : null;
  if (date !== null && date.precision !== "text") return { stage, reason: "", completedOn: date };
  // "Completed by most agencies" does not say completed: the words must be set apart from the stage.
  return /^\s?[.,;:(–—-]/u.test(after) ? { stage, reason: words, completedOn: null } : null;
}

/** Takes a stage set apart at the end of a milestone's own line: "Publish the plan (completed)". */
export function stageAtEnd(text: string): { before: string; stage: StageWord } | null {
  const found = AT_END.exec(text);
  return found?.[1] === undefined ? null : { before: text.slice(0, found.index).trim(), stage: stageWord(found[1]) };
}

function stageWord(written: string): StageWord {
  const folded = written.toLowerCase().replace(/\s/gu, " ");
  const known = STAGE_WORDS.find((word) => word === folded);
  if (known === undefined) throw new Error(`${written} is not a stage word.`);
  return known;
}
