/** What can the connection of the public pages do? Everything is asked of the catalogue, so a new table is asked too. */
import { beforeAll, expect, test } from "vitest";
import { loadRealPlan } from "@/lib/seeding/load-real-plan";
import { type TestDatabase, testDatabase } from "@/tests/support/test-database";

let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
  await loadRealPlan(db.desk);
});

interface Table {
  schema: string;
  name: string;
  rights: string[];
}

async function tables(): Promise<Table[]> {
  return db.desk.$queryRaw`
    SELECT n.nspname AS schema, c.relname AS name, ARRAY(
      SELECT privilege FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'])
        AS privilege WHERE has_table_privilege('web_public', c.oid, privilege)
      UNION ALL SELECT 'COLUMN ' || privilege FROM unnest(ARRAY['INSERT', 'UPDATE']) AS privilege
        WHERE has_any_column_privilege('web_public', c.oid, privilege)
      UNION ALL SELECT 'COLUMN SELECT' WHERE NOT has_table_privilege('web_public', c.oid, 'SELECT')
        AND has_any_column_privilege('web_public', c.oid, 'SELECT')) AS rights
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'v', 'm', 'p', 'f') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')`;
}

test("it may read every table of live, and has no other right on any table", async () => {
  const all = await tables();
  expect(all.filter(({ schema }) => schema === "live").length).toBeGreaterThanOrEqual(13);
  expect(all.filter(({ schema }) => schema === "desk").length).toBeGreaterThanOrEqual(19);
  for (const { schema, name, rights } of all) {
    expect(rights, `${schema}.${name}`).toEqual(schema === "live" ? ["SELECT"] : []);
  }
});

test("it may enter no schema but live, and make nothing in any", async () => {
  const schemas = await db.desk.$queryRaw<{ name: string; enters: boolean; creates: boolean }[]>`
    SELECT nspname AS name, has_schema_privilege('web_public', oid, 'USAGE') AS enters,
      has_schema_privilege('web_public', oid, 'CREATE') AS creates
    FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'`;
  expect(schemas.filter(({ enters }) => enters).map(({ name }) => name)).toEqual(["live"]);
  expect(schemas.filter(({ creates }) => creates)).toEqual([]);
});

test("it may use no sequence and run no function of desk", async () => {
  const reachable = await db.desk.$queryRaw<unknown[]>`
    SELECT c.relname AS name FROM pg_class c
    WHERE c.relkind = 'S' AND (has_sequence_privilege('web_public', c.oid, 'USAGE')
      OR has_sequence_privilege('web_public', c.oid, 'UPDATE'))
    UNION ALL SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname = 'desk' AND has_function_privilege('web_public', p.oid, 'EXECUTE')`;
  expect(reachable).toEqual([]);
});

test("the role owns nothing, belongs to no other role and cannot log in", async () => {
  const [role] = await db.desk.$queryRaw<Record<string, unknown>[]>`
    SELECT rolcanlogin, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls,
      (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS memberships,
      (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned
    FROM pg_roles r WHERE rolname = 'web_public'`;
  expect(Object.values(role ?? {}).map(Number)).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

test("reading drafts through it is refused, and so is every write", async () => {
  const desk = (await tables()).filter(({ schema }) => schema === "desk");
  for (const { name } of desk) {
    await expect(
      db.live.$queryRaw`SELECT query_to_xml(format('SELECT * FROM desk.%I', ${name}::text), true, false, '')::text`,
      name,
    ).rejects.toThrow(/denied/);
  }
  await expect(db.live.reportVersion.findMany()).rejects.toThrow();
  await expect(db.live.liveCommitment.updateMany({ data: { title: "Changed" } })).rejects.toThrow(/denied/);
  await expect(db.live.liveReportVersion.deleteMany()).rejects.toThrow(/denied/);
  await expect(db.live.livePlan.count()).resolves.toBe(1);
});
