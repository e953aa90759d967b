/** Who leads a commitment in its reports, and what was each agency called at the time? */
import { dayFrom } from "@/lib/database/date-columns";
import type { AgencyName } from "./content";

interface Named {
  nameEn: string;
  nameMi: string | null;
  fromDay: Date | null;
  untilDay: Date | null;
}

export interface Role {
  role: string;
  namedIn: string;
  fromDay: Date | null;
  untilDay: Date | null;
  agency: { slug: string; names: Named[] };
}

/** Later reports sometimes name other leads than the plan did; a report shows the leads that reports name. */
export function leadsOf(roles: Role[], on: Date): AgencyName[] {
  const leads = roles.filter((role) => role.role === "lead" && includes(role, on));
  const named = leads.some((role) => role.namedIn === "reports") ? "reports" : "plan";
  return leads.filter((role) => role.namedIn === named).map(({ agency }) => nameAt(agency, on));
}

/** The name of that day. Where none is recorded for it, the newest one that is. */
function nameAt({ slug, names }: Role["agency"], on: Date): AgencyName {
  const newest = names.toSorted((a, b) => (b.fromDay?.getTime() ?? 0) - (a.fromDay?.getTime() ?? 0))[0];
  const name = names.find((candidate) => includes(candidate, on)) ?? newest;
  if (!name) throw new Error(`The agency ${slug} has no name.`);
  return { slug, nameEn: name.nameEn, nameMi: name.nameMi };
}

function includes({ fromDay, untilDay }: { fromDay: Date | null; untilDay: Date | null }, on: Date): boolean {
  const day = dayFrom(on);
  return (fromDay === null || dayFrom(fromDay) <= day) && (untilDay === null || day <= dayFrom(untilDay));
}
