/** What happens to the embedded database when a run is killed, or when the folder is not what it should be? */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startCluster } from "@/lib/embedded-postgres/cluster";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tracker-embedded-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("what a killed run wrote is there after the next start", async () => {
  const killed = await clusterInAnotherProcess(folder);
  await query(killed.url, "CREATE TABLE kept (word text)");
  await query(killed.url, "INSERT INTO kept VALUES ('still here')");
  killed.kill();
  await setTimeout(200);

  const cluster = await startCluster(folder);
  try {
    expect(await query(cluster.url("postgres"), "SELECT word FROM kept")).toEqual([{ word: "still here" }]);
  } finally {
    await cluster.stop();
  }
});

test("a first start that was killed half-way is begun again", async () => {
  mkdirSync(join(folder, "data/base"), { recursive: true });
  writeFileSync(join(folder, "data/half-written"), "");

  const cluster = await startCluster(folder);
  await cluster.stop();
  expect(readFileSync(join(folder, "data/PG_VERSION"), "utf8").trim()).toBe("18");
});

test("a second run beside a living one is refused, and the first goes on", async () => {
  const first = await clusterInAnotherProcess(folder);
  await expect(startCluster(folder)).rejects.toThrow(
    /already running from this folder \(process \d+\)\. Stop that run first/,
  );
  expect(await query(first.url, "SELECT 1 AS here")).toEqual([{ here: 1 }]);

  first.kill();
  await setTimeout(200);
  await (await startCluster(folder)).stop();
});

test("data of another version is refused in one sentence and left alone", async () => {
  mkdirSync(join(folder, "data"), { recursive: true });
  writeFileSync(join(folder, "data/PG_VERSION"), "15\n");

  await expect(startCluster(folder)).rejects.toThrow(
    /belongs to PostgreSQL 15, and this is PostgreSQL 18\. Move that folder/,
  );
  expect(readFileSync(join(folder, "data/PG_VERSION"), "utf8")).toBe("15\n");
});

test("a stale lock that names another program's process is no obstacle", async () => {
  const first = await startCluster(folder);
  await first.stop();
  writeFileSync(join(folder, "data/postmaster.pid"), `${process.pid}\n${join(folder, "data")}\n`);

  const second = await startCluster(folder);
  await second.stop();
});

test("it listens on loopback only, behind a password", async () => {
  const cluster = await startCluster(folder);
  try {
    expect(await query(cluster.url("postgres"), "SHOW listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
    const stranger = cluster.url("postgres").replace(/:[0-9a-f]{48}@/, ":guess@");
    await expect(query(stranger, "SELECT 1")).rejects.toThrow(/password authentication failed/);
  } finally {
    await cluster.stop();
  }
});

async function query(connectionString: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString });
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

/** A run of our own to kill: its database goes on running, as after `kill -9` of npm start. */
async function clusterInAnotherProcess(into: string): Promise<{ url: string; kill(): void }> {
  const program = `import { startCluster } from "@/lib/embedded-postgres/cluster";
    console.log((await startCluster(${JSON.stringify(into)})).url("postgres"));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], {
    stdio: "pipe",
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.stderr.on("data", (chunk: Buffer) => reject(new Error(chunk.toString())));
  });
  return { url, kill: () => child.kill("SIGKILL") };
}
