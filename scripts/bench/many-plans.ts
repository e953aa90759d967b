/** A database as it will be in years: the real plan again and again under other addresses, reports and all. */
import type { Desk } from "@/lib/database/desk";
import { loadPlan } from "@/lib/seeding/load-seed";
import { realPlan } from "@/lib/seeding/seed-files";

/** Adds copies until there are `count` plans, the first of which is the real one. */
export async function loadPlansUpTo(desk: Desk, count: number): Promise<void> {
  const real = realPlan();
  for (let number = 1; number <= count; number++) {
    const slug = number === 1 ? real.plan.plan.slug : `copy-${number}`;
    const plan = { ...real.plan, plan: { ...real.plan.plan, slug } };
    const reports = real.reports.map((report) => ({ ...report, plan: slug }));
    await loadPlan(desk, { plan, reports }, { at: new Date() });
  }
}
