/** The plan itself, its former addresses, stage words, periods and notes. Rows gone from the desk go first, so their numbers are free. */
import type { DeskTransaction } from "@/lib/database/desk";
import type { Copying } from "./publish-plan";

export async function copyPlan(tx: DeskTransaction, { planId, at }: Copying) {
  await tx.$executeRaw`
    INSERT INTO live.plan AS shown (id, slug, title, cycle, country, starts, ends, updated_at)
    SELECT id, slug, title, cycle, country, starts, ends, ${at}::timestamptz
    FROM desk.action_plan WHERE id = ${planId}::uuid
    ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, title = excluded.title, cycle = excluded.cycle,
      country = excluded.country, starts = excluded.starts, ends = excluded.ends, updated_at = excluded.updated_at
    WHERE (shown.slug, shown.title, shown.cycle, shown.country, shown.starts, shown.ends) IS DISTINCT FROM
      (excluded.slug, excluded.title, excluded.cycle, excluded.country, excluded.starts, excluded.ends)`;

  const removed = [
    await tx.$executeRaw`
      DELETE FROM live.stage shown WHERE plan_id = ${planId}::uuid
      AND NOT EXISTS (SELECT FROM desk.plan_stage d WHERE (d.plan_id, d.code) = (shown.plan_id, shown.code))`,
    await tx.$executeRaw`
      DELETE FROM live.period shown WHERE plan_id = ${planId}::uuid
      AND NOT EXISTS (SELECT FROM desk.reporting_period d WHERE d.id = shown.id)`,
    await tx.$executeRaw`
      DELETE FROM live.plan_note shown WHERE plan_id = ${planId}::uuid
      AND NOT EXISTS (SELECT FROM desk.plan_note d WHERE d.id = shown.id)`,
  ];
  const changed = [
    await tx.$executeRaw`
      INSERT INTO live.stage AS shown (plan_id, code, label, definition, meaning, position)
      SELECT plan_id, code, label, definition, meaning, position FROM desk.plan_stage WHERE plan_id = ${planId}::uuid
      ON CONFLICT (plan_id, code) DO UPDATE SET label = excluded.label, definition = excluded.definition,
        meaning = excluded.meaning, position = excluded.position
      WHERE shown IS DISTINCT FROM excluded`,
    await tx.$executeRaw`
      INSERT INTO live.period AS shown (id, plan_id, slug, label, starts_on, ends_on, note)
      SELECT id, plan_id, slug, label, starts_on, ends_on, note
      FROM desk.reporting_period WHERE plan_id = ${planId}::uuid
      ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, label = excluded.label, starts_on = excluded.starts_on,
        ends_on = excluded.ends_on, note = excluded.note
      WHERE shown IS DISTINCT FROM excluded`,
    await tx.$executeRaw`
      INSERT INTO live.plan_note AS shown (id, plan_id, said_on, statement, source_label, source_url)
      SELECT id, plan_id, said_on, statement, source_label, source_url
      FROM desk.plan_note WHERE plan_id = ${planId}::uuid
      ON CONFLICT (id) DO UPDATE SET said_on = excluded.said_on, statement = excluded.statement,
        source_label = excluded.source_label, source_url = excluded.source_url
      WHERE shown IS DISTINCT FROM excluded`,
  ];
  // Where a plan used to be is no news to readers, so `updated_at` does not move for it.
  await tx.$executeRaw`
    DELETE FROM live.plan_former_slug shown WHERE plan_id = ${planId}::uuid
    AND NOT EXISTS (SELECT FROM desk.plan_former_slug d WHERE (d.slug, d.plan_id) = (shown.slug, shown.plan_id))`;
  await tx.$executeRaw`
    INSERT INTO live.plan_former_slug (slug, plan_id)
    SELECT slug, plan_id FROM desk.plan_former_slug WHERE plan_id = ${planId}::uuid
    ON CONFLICT (slug) DO NOTHING`;
  if ([...removed, ...changed].some((rows) => rows > 0)) {
    await tx.$executeRaw`UPDATE live.plan SET updated_at = ${at}::timestamptz WHERE id = ${planId}::uuid`;
  }
}
