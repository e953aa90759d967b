/** The milestones of a plan with every wording they had. A changed part dates the commitment it belongs to. */
import type { DeskTransaction } from "@/lib/database/desk";
import type { Copying } from "./publish-plan";

export async function copyMilestones(tx: DeskTransaction, { planId, at }: Copying) {
  await tx.$executeRaw`
    WITH gone AS (
      DELETE FROM live.milestone shown
      WHERE commitment_id IN (SELECT id FROM live.commitment WHERE plan_id = ${planId}::uuid)
      AND NOT EXISTS (SELECT FROM desk.milestone d WHERE d.id = shown.id)
      RETURNING commitment_id)
    UPDATE live.commitment SET updated_at = ${at}::timestamptz WHERE id IN (SELECT commitment_id FROM gone)`;
  await tx.$executeRaw`
    WITH changed AS (
      INSERT INTO live.milestone AS shown (id, commitment_id, number)
      SELECT m.id, m.commitment_id, m.number
      FROM desk.milestone m JOIN desk.commitment c ON c.id = m.commitment_id WHERE c.plan_id = ${planId}::uuid
      ON CONFLICT (id) DO UPDATE SET commitment_id = excluded.commitment_id, number = excluded.number
      WHERE shown IS DISTINCT FROM excluded
      RETURNING commitment_id)
    UPDATE live.commitment SET updated_at = ${at}::timestamptz WHERE id IN (SELECT commitment_id FROM changed)`;

  await tx.$executeRaw`
    WITH gone AS (
      DELETE FROM live.milestone_revision shown
      USING live.milestone m JOIN live.commitment c ON c.id = m.commitment_id
      WHERE m.id = shown.milestone_id AND c.plan_id = ${planId}::uuid
      AND NOT EXISTS (SELECT FROM desk.milestone_revision d WHERE d.id = shown.id)
      RETURNING m.commitment_id)
    UPDATE live.commitment SET updated_at = ${at}::timestamptz WHERE id IN (SELECT commitment_id FROM gone)`;
  await tx.$executeRaw`
    WITH changed AS (
      INSERT INTO live.milestone_revision AS shown
        (id, milestone_id, number, title, starts, ends, amended_on, reason)
      SELECT r.id, r.milestone_id, r.number, r.title, r.starts, r.ends, r.amended_on, r.reason
      FROM desk.milestone_revision r JOIN desk.milestone m ON m.id = r.milestone_id
      JOIN desk.commitment c ON c.id = m.commitment_id WHERE c.plan_id = ${planId}::uuid
      ON CONFLICT (id) DO UPDATE SET milestone_id = excluded.milestone_id, number = excluded.number,
        title = excluded.title, starts = excluded.starts, ends = excluded.ends, amended_on = excluded.amended_on,
        reason = excluded.reason
      WHERE shown IS DISTINCT FROM excluded
      RETURNING milestone_id)
    UPDATE live.commitment SET updated_at = ${at}::timestamptz
    WHERE id IN (SELECT commitment_id FROM live.milestone WHERE id IN (SELECT milestone_id FROM changed))`;
}
