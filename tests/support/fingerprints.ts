/** What does every row of every table hold? Two equal answers mean that nothing was changed. */
import type { Desk } from "@/lib/database/desk";

export async function fingerprints(desk: Desk, schemas = ["desk", "live"]): Promise<Map<string, string>> {
  const rows = await desk.$queryRaw<{ name: string; hash: string }[]>`
    SELECT table_schema || '.' || table_name AS name, md5(query_to_xml(format(
      'SELECT t::text AS line FROM %I.%I t ORDER BY 1', table_schema, table_name), true, false, '')::text) AS hash
    FROM information_schema.tables WHERE table_schema = ANY(${schemas}) AND table_type = 'BASE TABLE'`;
  return new Map(rows.map(({ name, hash }) => [name, hash]));
}
