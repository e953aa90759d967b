/** What does the home page say: where does the current plan stand, and what changed in its newest reports? */
import type { Live } from "@/lib/database/live";
import type { Day } from "@/lib/dates/partial-date";
import { type StageChange, type StagedMilestone, stageChanges } from "@/lib/milestones/changes";
import type { CurrentMilestone } from "@/lib/milestones/current-milestone";
import { type PlanCommitment, type PublishedPlan, publishedPlan } from "@/lib/published/plan";
import { currentPlanSlug } from "@/lib/published/plans";

/** The stages that changed from one report of a commitment to its newest. */
export interface RecentChange {
  commitment: { number: number; title: string };
  report: { slug: string; label: string; endsOn: Day };
  before: { slug: string; label: string };
  changes: StageChange[];
}

/** Null when no plan is published. */
export async function currentPlan(live: Live): Promise<PublishedPlan | null> {
  const slug = await currentPlanSlug(live);
  return slug === null ? null : publishedPlan(live, slug);
}

/** Every milestone of the plan, with the commitment it belongs to. */
export function milestonesOf({ commitments }: PublishedPlan) {
  return commitments.flatMap(({ number, title, milestones }) =>
    milestones.map((milestone) => ({ ...milestone, commitment: { number, title } })),
  );
}

/** Newest report first. A commitment with one report has nothing to compare, and one without changes is left out. */
export function recentChanges(commitments: readonly PlanCommitment[]): RecentChange[] {
  return commitments
    .flatMap(changesIn)
    .toSorted((a, b) => b.report.endsOn.localeCompare(a.report.endsOn) || a.commitment.number - b.commitment.number);
}

function changesIn({ number, title, reported, milestones }: PlanCommitment): RecentChange[] {
  const [report, before] = reported;
  if (!report || !before) return [];
  const changes = stageChanges(stagesIn(before.slug, milestones), stagesIn(report.slug, milestones));
  return changes.length === 0 ? [] : [{ commitment: { number, title }, report, before, changes }];
}

function stagesIn(period: string, milestones: readonly CurrentMilestone[]): StagedMilestone[] {
  return milestones.flatMap(({ id, number, title, history }) => {
    const reported = history.find((stage) => stage.period.slug === period);
    return reported ? [{ id, number, title, stage: reported.stage }] : [];
  });
}
