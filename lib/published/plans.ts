/** Which action plans are published, and which is the current one? */
import { cache } from "react";
import { partialDateOf } from "@/lib/database/date-columns";
import type { Live } from "@/lib/database/live";
import type { Day, PartialDate } from "@/lib/dates/partial-date";
import { newestDay } from "@/lib/published/from-columns";

export interface PlanInList {
  slug: string;
  title: string;
  starts: PartialDate | null;
  ends: PartialDate | null;
  commitments: number;
  newestPeriod: { slug: string; label: string } | null;
  updated: Day;
}

/** Newest first: by the end of their newest reporting period, plans without one leading. */
export const publishedPlans = cache(async (live: Live): Promise<PlanInList[]> => {
  const rows = await live.livePlan.findMany({
    select: {
      slug: true,
      title: true,
      starts: true,
      ends: true,
      updatedAt: true,
      _count: { select: { commitments: true } },
      periods: { select: { slug: true, label: true, endsOn: true }, orderBy: { endsOn: "desc" }, take: 1 },
    },
    orderBy: { slug: "desc" },
  });
  return rows
    .toSorted((a, b) => newestEnd(b) - newestEnd(a))
    .map(({ _count, periods: [period], starts, ends, updatedAt, ...plan }) => ({
      ...plan,
      starts: partialDateOf(starts),
      ends: partialDateOf(ends),
      commitments: _count.commitments,
      newestPeriod: period ? { slug: period.slug, label: period.label } : null,
      updated: newestDay([updatedAt]),
    }));
});

/** The plan with the newest reporting period; null when nothing is published. */
export async function currentPlanSlug(live: Live): Promise<string | null> {
  const newest = await live.livePeriod.findFirst({
    select: { plan: { select: { slug: true } } },
    orderBy: [{ endsOn: "desc" }, { startsOn: "desc" }],
  });
  if (newest) return newest.plan.slug;
  const plan = await live.livePlan.findFirst({ select: { slug: true }, orderBy: { slug: "desc" } });
  return plan?.slug ?? null;
}

function newestEnd({ periods: [period] }: { periods: { endsOn: Date }[] }): number {
  return period?.endsOn.getTime() ?? Number.POSITIVE_INFINITY;
}
