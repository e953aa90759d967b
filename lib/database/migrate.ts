/**
 * How do the migrations in prisma/migrations reach a database? Through Prisma's own engine in its WebAssembly form,
 * which needs no download and keeps the ordinary `_prisma_migrations` table (docs/decisions/0005).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";

const MIGRATIONS = join(process.cwd(), "prisma/migrations");
const SCHEMA = join(process.cwd(), "prisma");

/** Applies what is missing, in order; returns the names it applied. Throws the engine's error when one fails. */
export async function migrate(connectionString: string): Promise<string[]> {
  return withEngine(connectionString, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationList(),
      filters: NOTHING,
    });
    return appliedMigrationNames;
  });
}

const NOTHING = { externalTables: [], externalEnums: [] };

async function withEngine<T>(connectionString: string, use: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const connections = new WholeScripts({ connectionString, connectionTimeoutMillis: 10_000 });
  try {
    const engine = await SchemaEngine.new(
      { datamodels: schemaFiles().map((f) => [f.path, f.content]) },
      () => {},
      bindMigrationAwareSqlAdapterFactory(connections),
    );
    return await use(engine).finally(() => engine.free());
  } finally {
    await connections.close();
  }
}

function migrationList() {
  const directories = readdirSync(MIGRATIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return {
    baseDir: MIGRATIONS,
    lockfile: { path: "migration_lock.toml", content: readFileSync(join(MIGRATIONS, "migration_lock.toml"), "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: directories
      .map(({ name }) => name)
      .toSorted()
      .filter((name) => existsSync(join(MIGRATIONS, name, "migration.sql")))
      .map((name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok" as const, value: readFileSync(join(MIGRATIONS, name, "migration.sql"), "utf8") },
        },
      })),
  };
}

function schemaFiles() {
  return readdirSync(SCHEMA)
    .filter((name) => name.endsWith(".prisma"))
    .map((name) => ({ path: name, content: readFileSync(join(SCHEMA, name), "utf8") }));
}

/**
 * The adapter cuts a script at every semicolon, which breaks function bodies. Postgres takes a whole script at once
 * and runs it as one transaction, so a migration that fails half-way leaves nothing behind.
 */
class WholeScripts extends PrismaPg {
  private readonly opened: { dispose(): Promise<void> }[] = [];

  override async connect() {
    const adapter = await super.connect();
    this.opened.push(adapter);
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script);
    };
    return adapter;
  }

  /** The engine leaves its connections to time out, which blocks copying the database as a template meanwhile. */
  async close() {
    for (const adapter of this.opened) await adapter.dispose();
  }
}
