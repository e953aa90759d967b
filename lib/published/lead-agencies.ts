/** Who leads a commitment: according to the plan, and as its progress reports name them when they differ? */
import { AGENCY_COLUMNS, agencyName } from "@/lib/published/from-columns";
import type { AgencyName } from "@/lib/reports/content";

export const COMMITMENT_AGENCIES = {
  select: { role: true, namedIn: true, agency: { select: AGENCY_COLUMNS } },
  orderBy: { position: "asc" },
} as const;

interface CommitmentAgencyRow {
  role: string;
  namedIn: string;
  agency: Parameters<typeof agencyName>[0];
}

export interface CommitmentAgencies {
  leads: AgencyName[];
  /** Empty when progress reports name the same agencies as the plan, or none. */
  leadsInReports: AgencyName[];
  supporting: AgencyName[];
}

export function commitmentAgencies(rows: readonly CommitmentAgencyRow[]): CommitmentAgencies {
  const named = (role: string, namedIn: string) =>
    rows.filter((row) => row.role === role && row.namedIn === namedIn).map(({ agency }) => agencyName(agency));
  const leads = named("lead", "plan");
  const inReports = named("lead", "reports");
  return {
    leads,
    leadsInReports: sameAgencies(leads, inReports) ? [] : inReports,
    supporting: eachOnce([...named("supporting", "plan"), ...named("supporting", "reports")]),
  };
}

function eachOnce(agencies: readonly AgencyName[]): AgencyName[] {
  return [...new Map(agencies.map((agency) => [agency.slug, agency])).values()];
}

function sameAgencies(some: readonly AgencyName[], others: readonly AgencyName[]): boolean {
  const slugs = (agencies: readonly AgencyName[]) =>
    agencies
      .map(({ slug }) => slug)
      .toSorted()
      .join(" ");
  return slugs(some) === slugs(others);
}
