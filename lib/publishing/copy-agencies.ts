/** Agencies and what they were called. They belong to no plan, so all of them are brought up to date. */
import type { DeskTransaction } from "@/lib/database/desk";

export async function copyAgencies(tx: DeskTransaction) {
  await tx.$executeRaw`
    DELETE FROM live.agency shown WHERE NOT EXISTS (SELECT FROM desk.agency d WHERE d.id = shown.id)`;
  await tx.$executeRaw`
    INSERT INTO live.agency AS shown (id, slug) SELECT id, slug FROM desk.agency
    ON CONFLICT (id) DO UPDATE SET slug = excluded.slug WHERE shown IS DISTINCT FROM excluded`;

  await tx.$executeRaw`
    DELETE FROM live.agency_name shown WHERE NOT EXISTS (SELECT FROM desk.agency_name d WHERE d.id = shown.id)`;
  await tx.$executeRaw`
    INSERT INTO live.agency_name AS shown (id, agency_id, name_en, name_mi, from_day, until_day)
    SELECT id, agency_id, name_en, name_mi, from_day, until_day FROM desk.agency_name
    ON CONFLICT (id) DO UPDATE SET agency_id = excluded.agency_id, name_en = excluded.name_en,
      name_mi = excluded.name_mi, from_day = excluded.from_day, until_day = excluded.until_day
    WHERE shown IS DISTINCT FROM excluded`;
}
