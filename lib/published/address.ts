/**
 * Which public page does an address name, and is there one? Addresses never change (docs/decisions), so their shape is
 * written down once here. What does not have that shape never reaches the database.
 */
import type { Live } from "@/lib/database/live";
import { commitmentPath, periodPath, planPath, reportPath } from "@/lib/site/addresses";

export type PublicAddress =
  | { kind: "plan"; plan: string }
  | { kind: "commitment"; plan: string; commitment: number }
  | { kind: "report"; plan: string; commitment: number; period: string }
  | { kind: "period"; plan: string; period: string };

const PLAN = "(?<plan>[a-z0-9]+(?:-[a-z0-9]+)*)";
const COMMITMENT = "commitments/(?<commitment>[1-9][0-9]{0,3})";
const PERIOD = "(?<period>20[0-9]{2}-[0-9]{2}--20[0-9]{2}-[0-9]{2})";

const SHAPES = {
  plan: new RegExp(`^/plans/${PLAN}$`),
  commitment: new RegExp(`^/plans/${PLAN}/${COMMITMENT}$`),
  report: new RegExp(`^/plans/${PLAN}/${COMMITMENT}/reports/${PERIOD}$`),
  period: new RegExp(`^/plans/${PLAN}/periods/${PERIOD}$`),
} as const satisfies Record<PublicAddress["kind"], RegExp>;

/** No real address comes near this; a longer one is refused before any pattern looks at it. */
const LONGEST = 200;

/** Null when the path has not the shape of any of these pages. The path is taken as written: no decoding, no folding of case. */
export function readAddress(path: string): PublicAddress | null {
  if (path.length > LONGEST) return null;
  for (const kind of ["plan", "commitment", "report", "period"] as const) {
    const parts = SHAPES[kind].exec(path)?.groups;
    if (parts)
      return { kind, ...parts, ...(parts.commitment && { commitment: Number(parts.commitment) }) } as PublicAddress;
  }
  return null;
}

export function pathOf(address: PublicAddress): string {
  switch (address.kind) {
    case "plan":
      return planPath(address.plan);
    case "commitment":
      return commitmentPath(address.plan, address.commitment);
    case "report":
      return reportPath(address.plan, address.commitment, address.period);
    case "period":
      return periodPath(address.plan, address.period);
  }
}

/** One small question to the database. */
export async function addressExists(live: Live, address: PublicAddress): Promise<boolean> {
  const plan = { slug: address.plan };
  const select = { id: true } as const;
  switch (address.kind) {
    case "plan":
      return (await live.livePlan.findFirst({ where: plan, select })) !== null;
    case "commitment":
      return (await live.liveCommitment.findFirst({ where: { plan, number: address.commitment }, select })) !== null;
    case "period":
      return (await live.livePeriod.findFirst({ where: { plan, slug: address.period }, select })) !== null;
    case "report": {
      const where = { commitment: { plan, number: address.commitment }, period: { slug: address.period } };
      return (await live.liveReportVersion.findFirst({ where, select })) !== null;
    }
  }
}

/**
 * Where the page of a renamed plan is now; null when the plan was never called that. Asked only of addresses that were
 * not found, so a good one costs no second question. Whether the new address leads to a page is not asked.
 */
export async function movedTo(live: Live, address: PublicAddress): Promise<PublicAddress | null> {
  const former = await live.livePlanFormerSlug.findUnique({
    where: { slug: address.plan },
    select: { plan: { select: { slug: true } } },
  });
  return former && { ...address, plan: former.plan.slug };
}
