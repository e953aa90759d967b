/** A database of one's own for a test file: a copy of the migrated template, with the two doors into it. */
import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { connectDesk, type Desk } from "@/lib/database/desk";
import { PrismaClient } from "@/lib/database/generated/client";
import { poolSettings } from "@/lib/database/pool-settings";

export interface TestDatabase {
  url: string;
  desk: Desk;
  /** As public pages read: the role web_public. */
  live: PrismaClient;
}

/** Call it at the top of a test file or in a `beforeAll`; it is dropped after the file. */
export async function testDatabase(): Promise<TestDatabase> {
  const template = new URL(inject("templateUrl"));
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const url = new URL(template);
  url.pathname = name;

  await administer(template, `CREATE DATABASE ${name} TEMPLATE ${template.pathname.slice(1)}`);
  const desk = connectDesk(url.href);
  const live = new PrismaClient({ adapter: new PrismaPg(poolSettings(url.href, { max: 2, role: "web_public" })) });

  afterAll(async () => {
    await Promise.all([desk.$disconnect(), live.$disconnect()]);
    await administer(template, `DROP DATABASE ${name} WITH (FORCE)`);
  });
  return { url: url.href, desk, live };
}

async function administer(template: URL, statement: string) {
  const url = new URL(template);
  url.pathname = "postgres";
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
