/**
 * What readers see of a plan, apart from its reports: copied from the desk to `live` inside the caller's transaction.
 * Running it twice changes nothing, and `updated_at` moves only for what is different.
 */
import type { DeskTransaction } from "@/lib/database/desk";
import { copyAgencies } from "./copy-agencies";
import { copyCommitments } from "./copy-commitments";
import { copyMilestones } from "./copy-milestones";
import { copyPlan } from "./copy-plan";
import { copySources } from "./copy-sources";

/** One copy of a plan: which one, and the moment readers will be told. */
export interface Copying {
  planId: string;
  at: Date;
}

export async function publishPlan(tx: DeskTransaction, planId: string, { at }: { at: Date }): Promise<void> {
  // Two people publishing the same plan take turns.
  await tx.$executeRaw`SELECT FROM desk.action_plan WHERE id = ${planId}::uuid FOR NO KEY UPDATE`;

  const copying = { planId, at };
  await copyPlan(tx, copying);
  await copyAgencies(tx);
  await copyCommitments(tx, copying);
  await copyMilestones(tx, copying);
  await copySources(tx, copying);
}
