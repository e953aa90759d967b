/** How does each milestone stand now? The newest published stage by the end of its period, with all earlier ones. */
import { dayFrom, partialDateOf } from "@/lib/database/date-columns";
import type { Prisma } from "@/lib/database/generated/client";
import {
  type Amendment,
  type CurrentMilestone,
  type MilestoneTerms,
  newestRecorded,
  type ReportedStage,
  unrecordedStage,
} from "@/lib/milestones/current-milestone";
import type { Stage } from "@/lib/milestones/stages";

export const MILESTONE_COLUMNS = {
  id: true,
  number: true,
  revisions: {
    select: { title: true, starts: true, ends: true, amendedOn: true, reason: true },
    orderBy: { number: "asc" },
  },
  stages: {
    select: {
      reason: true,
      completedOn: true,
      stageCode: true,
      period: { select: { slug: true, label: true } },
    },
    orderBy: { period: { endsOn: "desc" } },
  },
} as const satisfies Prisma.LiveMilestoneSelect;

type MilestoneRow = Prisma.LiveMilestoneGetPayload<{ select: typeof MILESTONE_COLUMNS }>;
type RevisionRow = MilestoneRow["revisions"][number];

/** `vocabulary` is the plan's own list of stages. */
export function currentMilestone(row: MilestoneRow, vocabulary: readonly Stage[]): CurrentMilestone {
  const history = row.stages.map((stage) => reportedStage(stage, vocabulary));
  const reported = newestRecorded(history);
  return {
    id: row.id,
    number: row.number,
    ...terms(row.revisions.at(-1)),
    stage: reported?.stage ?? unrecordedStage(vocabulary),
    completedOn: reported?.completedOn ?? null,
    reported,
    history,
    amendments: amendments(row.revisions),
  };
}

function reportedStage(row: MilestoneRow["stages"][number], vocabulary: readonly Stage[]): ReportedStage {
  return {
    period: row.period,
    // The database refuses a stage that its plan does not have.
    stage: vocabulary.find(({ code }) => code === row.stageCode) ?? unrecordedStage(vocabulary),
    reason: row.reason,
    completedOn: partialDateOf(row.completedOn),
  };
}

function terms(revision: RevisionRow | undefined): MilestoneTerms {
  return {
    title: revision?.title ?? "Wording not recorded",
    start: partialDateOf(revision?.starts ?? null),
    end: partialDateOf(revision?.ends ?? null),
  };
}

function amendments(revisions: readonly RevisionRow[]): Amendment[] {
  return revisions
    .slice(1)
    .map((revision, index) => ({
      amendedOn: revision.amendedOn && dayFrom(revision.amendedOn),
      reason: revision.reason,
      was: terms(revisions[index]),
      became: terms(revision),
    }))
    .toReversed();
}
