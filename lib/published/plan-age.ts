/** Has a plan gone quiet, and is it over? Asked of the plan as published, with the day as an argument. */
import type { Day, PartialDate } from "@/lib/dates/partial-date";
import { endDates, endDatesSentence, planHasEnded } from "@/lib/milestones/due";
import { isStale } from "@/lib/reports/staleness";

interface AgingPlan {
  ends: PartialDate | null;
  commitments: readonly {
    milestones: readonly { end: PartialDate | null }[];
    reported: readonly { label: string; endsOn: Day }[];
  }[];
}

/** The period of the plan's newest report when that ended more than 6 months ago; null when it is newer, or there is none. */
export function staleReport({ commitments }: AgingPlan, today: Day): { label: string; endsOn: Day } | null {
  const [newest] = commitments
    .flatMap(({ reported }) => reported.slice(0, 1))
    .toSorted((a, b) => b.endsOn.localeCompare(a.endsOn));
  return newest && isStale(newest.endsOn, today) ? newest : null;
}

/** "All 16 recorded end dates have passed" for a plan that is over; null for one that still runs. */
export function planEnd({ ends, commitments }: AgingPlan, today: Day): string | null {
  const dates = endDates(
    commitments.flatMap(({ milestones }) => milestones),
    today,
  );
  return planHasEnded(ends, dates, today) ? endDatesSentence(dates) : null;
}
