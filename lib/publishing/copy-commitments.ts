/** The commitments of a plan and who leads or supports them. */
import type { DeskTransaction } from "@/lib/database/desk";
import type { Copying } from "./publish-plan";

export async function copyCommitments(tx: DeskTransaction, { planId, at }: Copying) {
  await tx.$executeRaw`
    DELETE FROM live.commitment shown WHERE plan_id = ${planId}::uuid
    AND NOT EXISTS (SELECT FROM desk.commitment d WHERE d.id = shown.id)`;
  await tx.$executeRaw`
    INSERT INTO live.commitment AS shown (id, plan_id, number, ogp_id, ogp_id_inferred, title, objective, starts, ends,
      ogp_values, contact_email, gap, updated_at)
    SELECT id, plan_id, number, ogp_id, ogp_id_inferred, title, objective, starts, ends,
      ogp_values, contact_email, gap, ${at}::timestamptz
    FROM desk.commitment WHERE plan_id = ${planId}::uuid
    ON CONFLICT (id) DO UPDATE SET number = excluded.number, ogp_id = excluded.ogp_id,
      ogp_id_inferred = excluded.ogp_id_inferred, title = excluded.title, objective = excluded.objective,
      starts = excluded.starts, ends = excluded.ends, ogp_values = excluded.ogp_values,
      contact_email = excluded.contact_email, gap = excluded.gap, updated_at = excluded.updated_at
    WHERE (shown.number, shown.ogp_id, shown.ogp_id_inferred, shown.title, shown.objective, shown.starts, shown.ends,
      shown.ogp_values, shown.contact_email, shown.gap) IS DISTINCT FROM (excluded.number, excluded.ogp_id,
      excluded.ogp_id_inferred, excluded.title, excluded.objective, excluded.starts, excluded.ends,
      excluded.ogp_values, excluded.contact_email, excluded.gap)`;

  // A change to a part is a change to the commitment a reader sees.
  await tx.$executeRaw`
    WITH gone AS (
      DELETE FROM live.commitment_agency shown
      WHERE commitment_id IN (SELECT id FROM live.commitment WHERE plan_id = ${planId}::uuid)
      AND NOT EXISTS (SELECT FROM desk.commitment_agency d WHERE d.id = shown.id)
      RETURNING commitment_id)
    UPDATE live.commitment SET updated_at = ${at}::timestamptz WHERE id IN (SELECT commitment_id FROM gone)`;
  await tx.$executeRaw`
    WITH changed AS (
      INSERT INTO live.commitment_agency AS shown
        (id, commitment_id, agency_id, role, named_in, position, from_day, until_day)
      SELECT a.id, a.commitment_id, a.agency_id, a.role, a.named_in, a.position, a.from_day, a.until_day
      FROM desk.commitment_agency a JOIN desk.commitment c ON c.id = a.commitment_id
      WHERE c.plan_id = ${planId}::uuid
      ON CONFLICT (id) DO UPDATE SET commitment_id = excluded.commitment_id, agency_id = excluded.agency_id,
        role = excluded.role, named_in = excluded.named_in, position = excluded.position,
        from_day = excluded.from_day, until_day = excluded.until_day
      WHERE shown IS DISTINCT FROM excluded
      RETURNING commitment_id)
    UPDATE live.commitment SET updated_at = ${at}::timestamptz WHERE id IN (SELECT commitment_id FROM changed)`;
}
