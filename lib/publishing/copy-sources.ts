/** Where the facts come from, for the plan as a whole (no commitment) and for each commitment. */
import type { DeskTransaction } from "@/lib/database/desk";
import type { Copying } from "./publish-plan";

export async function copySources(tx: DeskTransaction, { planId, at }: Copying) {
  const gone = await tx.$queryRaw<Placed[]>`
    DELETE FROM live.source shown WHERE plan_id = ${planId}::uuid
    AND NOT EXISTS (SELECT FROM desk.source d WHERE d.id = shown.id)
    RETURNING commitment_id`;
  const changed = await tx.$queryRaw<Placed[]>`
    INSERT INTO live.source AS shown (id, plan_id, commitment_id, position, label, url)
    SELECT id, plan_id, commitment_id, position, label, url FROM desk.source WHERE plan_id = ${planId}::uuid
    ON CONFLICT (id) DO UPDATE SET commitment_id = excluded.commitment_id, position = excluded.position,
      label = excluded.label, url = excluded.url
    WHERE shown IS DISTINCT FROM excluded
    RETURNING commitment_id`;

  const places = [...gone, ...changed].map((row) => row.commitment_id);
  const commitments = places.filter((id) => id !== null);
  if (commitments.length > 0) {
    await tx.liveCommitment.updateMany({ where: { id: { in: commitments } }, data: { updatedAt: at } });
  }
  if (places.includes(null)) await tx.livePlan.update({ where: { id: planId }, data: { updatedAt: at } });
}

interface Placed {
  commitment_id: string | null;
}
