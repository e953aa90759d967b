/** How many milestones stand at each stage, and what does that come to? Counts, never percentages. */
import type { Stage } from "@/lib/milestones/stages";

export interface StageCount<S> {
  stage: S;
  count: number;
}

/**
 * One row for each stage of the vocabulary, in its order, zeros included. A stage the vocabulary does not have
 * is added at the end: the counts must come to the number of milestones, or a reader is misled.
 */
export function countByStage<S extends Pick<Stage, "code">>(
  stages: readonly S[],
  vocabulary: readonly S[],
): StageCount<S>[] {
  const counts = new Map(vocabulary.map((stage) => [stage.code, { stage, count: 0 }]));
  for (const stage of stages) {
    const row = counts.get(stage.code) ?? { stage, count: 0 };
    counts.set(stage.code, { ...row, count: row.count + 1 });
  }
  return [...counts.values()];
}

/** "3 of 4 milestones completed". Milestones without a recorded stage are named: they may or may not be done. */
export function completedFinding(stages: readonly Pick<Stage, "meaning">[]): string {
  const total = stages.length;
  const completed = stages.filter(({ meaning }) => meaning === "completed").length;
  const unrecorded = stages.filter(({ meaning }) => meaning === "not_recorded").length;

  if (total === 0) return "No milestones recorded";
  if (unrecorded === total)
    return total === 1 ? "No stage recorded for the only milestone" : `No stage recorded for ${total} milestones`;
  if (total === 1) return completed === 1 ? "The only milestone is completed" : "The only milestone is not completed";
  if (completed === 2 && total === 2) return "Both milestones completed";
  if (completed === total) return `All ${total} milestones completed`;
  return `${completed === 0 ? "None" : completed} of ${total} milestones completed${unrecordedPart(unrecorded)}`;
}

function unrecordedPart(unrecorded: number): string {
  if (unrecorded === 0) return "";
  return unrecorded === 1 ? ", stage of 1 not recorded" : `, stages of ${unrecorded} not recorded`;
}
