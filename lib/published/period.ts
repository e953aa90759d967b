/** How did every commitment of a plan stand in one period, and which of them had no report? */
import { cache } from "react";
import { dayFrom } from "@/lib/database/date-columns";
import type { Live } from "@/lib/database/live";
import type { Day } from "@/lib/dates/partial-date";
import type { Stage } from "@/lib/milestones/stages";
import { newestDay } from "@/lib/published/from-columns";
import { stageWord, WORDS } from "@/lib/published/vocabulary";

export interface CommitmentInPeriod {
  number: number;
  title: string;
  /** The milestones with the stage its report gave, in order; null when no report was published. */
  stages: { number: number; title: string; stage: Stage }[] | null;
}

export interface PublishedPeriod {
  plan: { slug: string; title: string; cycle: string };
  period: { slug: string; label: string; startsOn: Day; endsOn: Day; note: string | null };
  commitments: CommitmentInPeriod[];
  vocabulary: Stage[];
  earlier: { slug: string; label: string } | null;
  later: { slug: string; label: string } | null;
  updated: Day;
}

export const publishedPeriod = cache(
  async (live: Live, planSlug: string, slug: string): Promise<PublishedPeriod | null> => {
    const plan = await live.livePlan.findUnique({
      where: { slug: planSlug },
      select: {
        slug: true,
        title: true,
        cycle: true,
        updatedAt: true,
        stages: WORDS,
        periods: { orderBy: { startsOn: "asc" } },
        commitments: {
          orderBy: { number: "asc" },
          select: {
            number: true,
            title: true,
            versions: { where: { period: { slug } }, select: { publishedAt: true } },
            milestones: {
              orderBy: { number: "asc" },
              select: {
                number: true,
                revisions: { orderBy: { number: "desc" }, take: 1, select: { title: true } },
                stages: { where: { period: { slug } }, select: { stage: WORDS_OF_ONE } },
              },
            },
          },
        },
      },
    });
    const place = plan?.periods.findIndex((period) => period.slug === slug) ?? -1;
    const period = plan?.periods[place];
    if (!plan || !period) return null;

    const published = plan.commitments.flatMap(({ versions }) => versions.map(({ publishedAt }) => publishedAt));
    return {
      plan: { slug: plan.slug, title: plan.title, cycle: plan.cycle },
      period: { ...period, startsOn: dayFrom(period.startsOn), endsOn: dayFrom(period.endsOn) },
      commitments: plan.commitments.map(({ number, title, versions, milestones }) => ({
        number,
        title,
        stages: versions.length === 0 ? null : milestones.flatMap(stageInPeriod),
      })),
      vocabulary: plan.stages.map(stageWord),
      earlier: plan.periods[place - 1] ?? null,
      later: plan.periods[place + 1] ?? null,
      updated: newestDay([plan.updatedAt, ...published]),
    };
  },
);

const WORDS_OF_ONE = { select: WORDS.select } as const;

interface MilestoneRow {
  number: number;
  revisions: { title: string }[];
  stages: { stage: { code: string; label: string; definition: string; meaning: string } }[];
}

/** A milestone that came into being after the period is not part of it. */
function stageInPeriod({ number, revisions, stages }: MilestoneRow) {
  return stages.map(({ stage }) => ({ number, title: revisions[0]?.title ?? "", stage: stageWord(stage) }));
}
