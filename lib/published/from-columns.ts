/** How do database columns read as the dates and names a page shows? */
import { dayOfInstant } from "@/lib/dates/instant";
import type { Day } from "@/lib/dates/partial-date";
import type { AgencyName } from "@/lib/reports/content";

/** The day in New Zealand on which the newest of these happened. */
export function newestDay(instants: readonly [Date, ...Date[]]): Day {
  return dayOfInstant(newestInstant(instants));
}

export function newestInstant(instants: readonly [Date, ...Date[]]): Date {
  return new Date(Math.max(...instants.map((instant) => instant.getTime())));
}

export const AGENCY_COLUMNS = {
  slug: true,
  names: { select: { nameEn: true, nameMi: true, fromDay: true } },
} as const;

interface AgencyRow {
  slug: string;
  names: { nameEn: string; nameMi: string | null; fromDay: Date | null }[];
}

/** An agency under its newest name. */
export function agencyName({ slug, names }: AgencyRow): AgencyName {
  const [newest] = names.toSorted((a, b) => (b.fromDay?.getTime() ?? 0) - (a.fromDay?.getTime() ?? 0));
  return { slug, nameEn: newest?.nameEn ?? slug, nameMi: newest?.nameMi ?? null };
}
