/** Which pages are there, and when did each last change? For the sitemap. */
import type { Live } from "@/lib/database/live";
import { pathOf } from "@/lib/published/address";
import { newestInstant } from "@/lib/published/from-columns";

export interface SiteAddress {
  path: string;
  /** Null for pages of prose, whose date is written on the page. */
  changed: Date | null;
}

const STANDING = ["/", "/plans", "/stages", "/about", "/contact", "/privacy", "/copyright", "/accessibility"];

export async function siteAddresses(live: Live): Promise<SiteAddress[]> {
  const plans = await live.livePlan.findMany({
    orderBy: { slug: "asc" },
    select: {
      slug: true,
      updatedAt: true,
      periods: { select: { slug: true }, orderBy: { startsOn: "asc" } },
      commitments: {
        orderBy: { number: "asc" },
        select: {
          number: true,
          updatedAt: true,
          versions: {
            select: { publishedAt: true, period: { select: { slug: true } } },
            orderBy: [{ period: { startsOn: "asc" } }, { number: "asc" }],
          },
        },
      },
    },
  });
  return [...STANDING.map((path) => ({ path, changed: null })), ...plans.flatMap(addressesOf)];
}

interface PlanRow {
  slug: string;
  updatedAt: Date;
  periods: { slug: string }[];
  commitments: { number: number; updatedAt: Date; versions: { publishedAt: Date; period: { slug: string } }[] }[];
}

function addressesOf({ slug: plan, updatedAt, periods, commitments }: PlanRow): SiteAddress[] {
  const versions = commitments.flatMap((commitment) => commitment.versions);
  const newest = (start: Date, of: typeof versions) =>
    newestInstant([start, ...of.map(({ publishedAt }) => publishedAt)]);
  return [
    { path: pathOf({ kind: "plan", plan }), changed: newest(updatedAt, versions) },
    ...periods.map(({ slug: period }) => ({
      path: pathOf({ kind: "period", plan, period }),
      changed: newest(
        updatedAt,
        versions.filter((version) => version.period.slug === period),
      ),
    })),
    ...commitments.flatMap(({ number: commitment, updatedAt: changed, versions: own }) => [
      { path: pathOf({ kind: "commitment", plan, commitment }), changed: newest(changed, own) },
      // By period: a later version takes the place of an earlier one.
      ...new Map(
        own.map(({ publishedAt, period }) => [
          period.slug,
          { path: pathOf({ kind: "report", plan, commitment, period: period.slug }), changed: publishedAt },
        ]),
      ).values(),
    ]),
  ];
}
