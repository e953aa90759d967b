/** Which words does a plan use for how a milestone stands? */
import type { Live } from "@/lib/database/live";
import { dayOfInstant } from "@/lib/dates/instant";
import type { Day } from "@/lib/dates/partial-date";
import { STAGE_MEANINGS, type Stage } from "@/lib/milestones/stages";

/** The words of the newest plan; null before any plan was published. */
export async function newestVocabulary(
  live: Live,
): Promise<{ planTitle: string; stages: Stage[]; updated: Day } | null> {
  const plan = await live.livePlan.findFirst({
    orderBy: [{ starts: { sort: "desc", nulls: "last" } }, { slug: "desc" }],
    select: { title: true, updatedAt: true, stages: WORDS },
  });
  return plan && { planTitle: plan.title, stages: plan.stages.map(stageWord), updated: dayOfInstant(plan.updatedAt) };
}

/** What to ask of the database wherever the words of a plan are wanted. */
export const WORDS = {
  select: { code: true, label: true, definition: true, meaning: true },
  orderBy: { position: "asc" },
} as const;

/** A meaning this build does not know is shown by its word, with the sign of "not recorded". */
export function stageWord(row: { code: string; label: string; definition: string; meaning: string }): Stage {
  return { ...row, meaning: STAGE_MEANINGS.find((meaning) => meaning === row.meaning) ?? "not_recorded" };
}
