/** Which milestone of the plan is each one in the file, and which of the plan's stage words did it get? */

import { partialDate } from "@/lib/dates/partial-date";
import { formatPartialDate } from "@/lib/dates/wording";
import { done, type Issue, type Result, refused } from "@/lib/result";
import type { ParsedMilestone, ParsedReport } from "./importing/parsed-report";

interface PlannedMilestone {
  id: string;
  number: number;
  revisions: { id: string; title: string; ends: string | null }[];
}

interface StageRow {
  code: string;
  label: string;
  meaning: string;
}

export interface Matched {
  stages: {
    milestoneId: string;
    revisionId: string;
    stageCode: string;
    reason: string;
    completedOn: string | null;
  }[];
  differences: string[];
}

export function matchMilestones(
  { milestones }: Pick<ParsedReport, "milestones">,
  commitment: { number: number; milestones: PlannedMilestone[] },
  words: StageRow[],
): Result<Matched> {
  const issues = milestones.flatMap((milestone) => troubleWith(milestone, commitment, words));
  if (issues.length > 0) return refused(...issues);

  const unrecorded = words.find(({ meaning }) => meaning === "not_recorded");
  if (!unrecorded) return refused({ message: "The plan has no stage that means “not recorded”. Add one first." });

  const stages = commitment.milestones.map((planned) => {
    const found = milestones.find(({ number }) => number === planned.number);
    return {
      milestoneId: planned.id,
      revisionId: newest(planned).id,
      stageCode: codeFor(found, words) ?? unrecorded.code,
      reason: found?.stageReason ?? "",
      completedOn: found?.completedOn?.value ?? null,
    };
  });
  return done({ stages, differences: milestones.flatMap((milestone) => differenceIn(milestone, commitment)) });
}

/** Capitals, spaces, the form of an apostrophe and a last full stop make no other title. */
export function sameWords(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

function folded(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[‘’ʼ´`]/gu, "'")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/\.$/u, "")
    .toLowerCase();
}

function troubleWith(
  milestone: ParsedMilestone,
  commitment: { number: number; milestones: PlannedMilestone[] },
  words: StageRow[],
): Issue[] {
  const { number, title, stageWritten } = milestone;
  const planned = commitment.milestones.find((candidate) => candidate.number === number);
  if (!planned) {
    return [{ message: `Commitment ${commitment.number} has no milestone ${number}. Check the number in the file.` }];
  }
  const issues: Issue[] = [];
  if (!sameWords(title, newest(planned).title)) {
    issues.push({
      message: `The file calls milestone ${number} “${title}”, and the plan calls it “${newest(planned).title}”. Use the plan's words, or amend the plan first.`,
    });
  }
  if (stageWritten !== null && codeFor(milestone, words) === undefined) {
    issues.push({ message: `Milestone ${number} is “${stageWritten}”, which is not a stage of this plan.` });
  }
  return issues;
}

function differenceIn({ number, end }: ParsedMilestone, commitment: { milestones: PlannedMilestone[] }): string[] {
  const planned = commitment.milestones.find((candidate) => candidate.number === number);
  const ends = planned ? newest(planned).ends : null;
  if (end === null || end.value === ends) return [];
  const plans = formatPartialDate(ends === null ? null : partialDate(ends));
  return [
    `Milestone ${number}: the file's end date is ${formatPartialDate(end)}, and the plan's is: ${plans}. The plan's stands.`,
  ];
}

function codeFor(milestone: ParsedMilestone | undefined, words: StageRow[]): string | undefined {
  const written = milestone?.stageWritten;
  return written ? words.find(({ label }) => sameWords(label, written))?.code : undefined;
}

function newest({ number, revisions }: PlannedMilestone) {
  const [revision] = revisions;
  if (!revision) throw new Error(`Milestone ${number} has no wording.`);
  return revision;
}
