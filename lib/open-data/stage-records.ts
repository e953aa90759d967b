/** Every milestone in every period of what was read, with the stage its report gave, or none. */

import { dayFrom } from "@/lib/database/date-columns";
import type { PlanRow } from "@/lib/open-data/gather";
import type { StageRecord } from "@/lib/open-data/stage-record";
import { pathOf } from "@/lib/published/address";
import { stageWord } from "@/lib/published/vocabulary";
import { absoluteUrl } from "@/lib/site/settings";

type CommitmentRow = PlanRow["commitments"][number];
type MilestoneRow = CommitmentRow["milestones"][number];
type PeriodRow = PlanRow["periods"][number];

export function stageRecords(plan: PlanRow): StageRecord[] {
  return plan.commitments.flatMap((commitment) =>
    commitment.milestones.flatMap((milestone) =>
      plan.periods.map((period) => ({
        plan: plan.slug,
        commitment: commitment.number,
        commitment_title: commitment.title,
        ...milestonePart(milestone),
        ...periodPart(period),
        ...stagePart(milestone, period),
        ...reportPart(plan, commitment, period),
      })),
    ),
  );
}

function milestonePart({ number, revisions: [newest] }: MilestoneRow) {
  return { milestone: number, milestone_title: newest?.title ?? "", milestone_end: newest?.ends ?? null };
}

function periodPart({ slug, label, startsOn, endsOn }: PeriodRow) {
  return { period: slug, period_label: label, period_starts_on: dayFrom(startsOn), period_ends_on: dayFrom(endsOn) };
}

function stagePart({ stages }: MilestoneRow, { id }: PeriodRow) {
  const given = stages.find(({ periodId }) => periodId === id);
  const word = given && stageWord(given.stage);
  return {
    stage: word?.code ?? null,
    stage_label: word?.label ?? null,
    stage_meaning: word?.meaning ?? null,
    stage_reason: given?.reason || null,
    completed_on: given?.completedOn ?? null,
  };
}

function reportPart(plan: PlanRow, { number: commitment, versions }: CommitmentRow, period: PeriodRow) {
  const version = versions.findLast(({ periodId }) => periodId === period.id);
  const path = pathOf({ kind: "report", plan: plan.slug, commitment, period: period.slug });
  return {
    report: !version
      ? ("none" as const)
      : version.state === "withdrawn"
        ? ("withdrawn" as const)
        : ("published" as const),
    report_version: version?.number ?? null,
    report_published_at: version?.publishedAt.toISOString() ?? null,
    report_address: version ? absoluteUrl(path) : null,
  };
}
