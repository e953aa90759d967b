/** What is in an action plan, and how does each commitment stand? One read; the home page draws on it too. */

import { cache } from "react";
import { dayFrom, partialDateOf } from "@/lib/database/date-columns";
import type { Live } from "@/lib/database/live";
import type { Day, PartialDate } from "@/lib/dates/partial-date";
import type { CurrentMilestone } from "@/lib/milestones/current-milestone";
import type { Stage } from "@/lib/milestones/stages";
import { currentMilestone, MILESTONE_COLUMNS } from "@/lib/published/current-stages";
import { newestDay } from "@/lib/published/from-columns";
import { COMMITMENT_AGENCIES, commitmentAgencies } from "@/lib/published/lead-agencies";
import { NOTES, type PlanNote, planNote, SOURCES, type Source } from "@/lib/published/plan-sources";
import { stageWord, WORDS } from "@/lib/published/vocabulary";
import type { AgencyName } from "@/lib/reports/content";

export interface PublishedPlan {
  slug: string;
  title: string;
  starts: PartialDate | null;
  ends: PartialDate | null;
  updated: Day;
  stages: Stage[];
  /** Newest first. */
  periods: PlanPeriod[];
  commitments: PlanCommitment[];
  notes: PlanNote[];
  /** Sources of the plan itself; each commitment has its own. */
  sources: Source[];
}

export interface PlanPeriod {
  slug: string;
  label: string;
  startsOn: Day;
  endsOn: Day;
  note: string | null;
  /** The numbers of the commitments with a published report. */
  reportedBy: number[];
}

export interface PlanCommitment {
  number: number;
  title: string;
  leads: AgencyName[];
  milestones: CurrentMilestone[];
  /** Periods with a published report, newest first. */
  reported: { slug: string; label: string; endsOn: Day }[];
}

/** Null when no such plan is published. */
export const publishedPlan = cache(async (live: Live, slug: string): Promise<PublishedPlan | null> => {
  const row = await live.livePlan.findUnique({
    where: { slug },
    select: {
      slug: true,
      title: true,
      starts: true,
      ends: true,
      updatedAt: true,
      stages: WORDS,
      periods: {
        select: { id: true, slug: true, label: true, startsOn: true, endsOn: true, note: true },
        orderBy: { endsOn: "desc" },
      },
      notes: NOTES,
      sources: { ...SOURCES, where: { commitmentId: null } },
      commitments: {
        select: {
          number: true,
          title: true,
          updatedAt: true,
          agencies: COMMITMENT_AGENCIES,
          milestones: { select: MILESTONE_COLUMNS, orderBy: { number: "asc" } },
          versions: { select: { periodId: true, publishedAt: true }, where: { state: "published" } },
        },
        orderBy: { number: "asc" },
      },
    },
  });
  if (!row) return null;

  const stages = row.stages.map(stageWord);
  const periods = row.periods.map(({ id, startsOn, endsOn, ...period }) => ({
    ...period,
    startsOn: dayFrom(startsOn),
    endsOn: dayFrom(endsOn),
    reportedBy: row.commitments
      .filter(({ versions }) => versions.some(({ periodId }) => periodId === id))
      .map(({ number }) => number),
  }));
  return {
    slug: row.slug,
    title: row.title,
    starts: partialDateOf(row.starts),
    ends: partialDateOf(row.ends),
    updated: newestDay([row.updatedAt, ...row.commitments.flatMap(changesOf)]),
    stages,
    periods,
    commitments: row.commitments.map(({ number, title, agencies, milestones }) => ({
      number,
      title,
      leads: commitmentAgencies(agencies).leads,
      milestones: milestones.map((milestone) => currentMilestone(milestone, stages)),
      reported: periods
        .filter(({ reportedBy }) => reportedBy.includes(number))
        .map(({ slug, label, endsOn }) => ({ slug, label, endsOn })),
    })),
    notes: row.notes.map(planNote),
    sources: row.sources,
  };
});

function changesOf({ updatedAt, versions }: { updatedAt: Date; versions: { publishedAt: Date }[] }): Date[] {
  return [updatedAt, ...versions.map(({ publishedAt }) => publishedAt)];
}
