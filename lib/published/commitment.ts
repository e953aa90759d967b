/** What did the government promise in one commitment, how does it stand, and what was reported when? */

import { cache } from "react";
import { dayFrom, partialDateOf } from "@/lib/database/date-columns";
import type { Live } from "@/lib/database/live";
import type { Day, PartialDate } from "@/lib/dates/partial-date";
import type { CurrentMilestone } from "@/lib/milestones/current-milestone";
import type { Stage } from "@/lib/milestones/stages";
import { currentMilestone, MILESTONE_COLUMNS } from "@/lib/published/current-stages";
import { newestDay } from "@/lib/published/from-columns";
import { COMMITMENT_AGENCIES, type CommitmentAgencies, commitmentAgencies } from "@/lib/published/lead-agencies";
import { NOTES, type PlanNote, planNote, SOURCES, type Source } from "@/lib/published/plan-sources";
import { stageWord, WORDS } from "@/lib/published/vocabulary";

export interface PublishedCommitment extends CommitmentAgencies {
  plan: { slug: string; title: string; ends: PartialDate | null; notes: PlanNote[]; stages: Stage[] };
  number: number;
  title: string;
  objective: string | null;
  starts: PartialDate | null;
  ends: PartialDate | null;
  ogpId: string | null;
  ogpIdInferred: boolean;
  ogpValues: string[];
  contactEmail: string | null;
  /** What is missing from this record, in words. */
  gap: string | null;
  milestones: CurrentMilestone[];
  /** Every period of the plan, newest first, with or without a report. */
  periods: CommitmentPeriod[];
  sources: Source[];
  updated: Day;
}

export interface CommitmentPeriod {
  slug: string;
  label: string;
  endsOn: Day;
  note: string | null;
  report: "published" | "withdrawn" | null;
}

/** Null when no such commitment is published. */
export const publishedCommitment = cache(
  async (live: Live, plan: string, number: number): Promise<PublishedCommitment | null> => {
    const row = await live.liveCommitment.findFirst({
      where: { number, plan: { slug: plan } },
      select: {
        number: true,
        title: true,
        objective: true,
        starts: true,
        ends: true,
        ogpId: true,
        ogpIdInferred: true,
        ogpValues: true,
        contactEmail: true,
        gap: true,
        updatedAt: true,
        agencies: COMMITMENT_AGENCIES,
        milestones: { select: MILESTONE_COLUMNS, orderBy: { number: "asc" } },
        versions: { select: { periodId: true, state: true, publishedAt: true } },
        sources: SOURCES,
        plan: {
          select: {
            slug: true,
            title: true,
            ends: true,
            notes: NOTES,
            stages: WORDS,
            periods: {
              select: { id: true, slug: true, label: true, endsOn: true, note: true },
              orderBy: { endsOn: "desc" },
            },
          },
        },
      },
    });
    if (!row) return null;

    const { updatedAt, agencies, milestones, versions, starts, ends, plan: planRow, ...facts } = row;
    const stages = planRow.stages.map(stageWord);
    return {
      ...facts,
      ...commitmentAgencies(agencies),
      starts: partialDateOf(starts),
      ends: partialDateOf(ends),
      milestones: milestones.map((milestone) => currentMilestone(milestone, stages)),
      periods: planRow.periods.map(({ id, endsOn, ...period }) => ({
        ...period,
        endsOn: dayFrom(endsOn),
        report: standingReport(versions.filter(({ periodId }) => periodId === id)),
      })),
      updated: newestDay([updatedAt, ...versions.map(({ publishedAt }) => publishedAt)]),
      plan: {
        slug: planRow.slug,
        title: planRow.title,
        ends: partialDateOf(planRow.ends),
        notes: planRow.notes.map(planNote),
        stages,
      },
    };
  },
);

/** A withdrawn report stays readable, so it is listed; a superseded one is reached from the one that replaced it. */
function standingReport(versions: readonly { state: string }[]): CommitmentPeriod["report"] {
  if (versions.some(({ state }) => state === "published")) return "published";
  return versions.some(({ state }) => state === "withdrawn") ? "withdrawn" : null;
}
