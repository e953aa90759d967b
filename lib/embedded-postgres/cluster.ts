/**
 * A PostgreSQL of our own for newcomers and tests: made on first use under the folder given, reachable on loopback
 * only, stopped with the program that started it, and taken over cleanly after a program that was killed.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { appendFileSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { asPostgresUser, POSTGRES_UID } from "./as-postgres-user";
import { POSTGRES_MAJOR, postgresBinaries } from "./binaries";
import { explainFault } from "./faults";
import { freePort } from "./free-port";
import { stopLeftover } from "./leftover";
import { claim, release } from "./owner";

export interface Cluster {
  /** Address of a database in the cluster, for its owner. */
  url(database: string): string;
  /** Makes the database unless it is there. */
  ensureDatabase(database: string): Promise<void>;
  stop(): Promise<void>;
}

const OWNER = "tracker_owner";

/** Starts the cluster in `folder`. @throws Error with one sentence that says what to do. */
export async function startCluster(folder: string, settings: Record<string, string> = {}): Promise<Cluster> {
  const data = join(folder, "data");
  const passwordFile = join(folder, "password");
  const password = await prepare(folder, data, passwordFile);
  const port = await freePort();
  const server = await launch(data, port, settings);
  const url = (database: string) => `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${database}`;

  return {
    url,
    ensureDatabase: (database) => ensureDatabase(url("postgres"), database),
    stop: async () => {
      await stop(server);
      release(folder);
    },
  };
}

/** Makes the data folder ready and returns the owner's password. */
async function prepare(folder: string, data: string, passwordFile: string): Promise<string> {
  try {
    mkdirSync(folder, { recursive: true });
    if (process.getuid?.() === 0) chownSync(folder, POSTGRES_UID, POSTGRES_UID);
    claim(folder);
    refuseOtherVersion(data);
    await stopLeftover(data);
    if (!existsSync(join(data, "PG_VERSION"))) await initialise(data, passwordFile);
    return readFileSync(passwordFile, "utf8").trim();
  } catch (error) {
    // The system's own errors have a code and no advice; ours are sentences already.
    const isSystemError = error instanceof Error && "code" in error;
    throw isSystemError ? new Error(explainFault(String(error), data)) : error;
  }
}

function refuseOtherVersion(data: string) {
  const versionFile = join(data, "PG_VERSION");
  if (!existsSync(versionFile)) return;
  const found = readFileSync(versionFile, "utf8").trim();
  if (found !== POSTGRES_MAJOR) {
    throw new Error(
      `The data in ${data} belongs to PostgreSQL ${found}, and this is PostgreSQL ${POSTGRES_MAJOR}. Move that folder away to start with an empty database, or run the version of the project that made it.`,
    );
  }
}

async function initialise(data: string, passwordFile: string) {
  // A first start that was killed leaves half a folder; without PG_VERSION nothing in it was ever used.
  rmSync(data, { recursive: true, force: true });
  const file = writePassword(passwordFile);
  const { initdb } = postgresBinaries();
  const { code, output } = await run(
    initdb,
    [
      `--pgdata=${data}`,
      `--username=${OWNER}`,
      `--pwfile=${file}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C.UTF-8",
      "--no-sync",
    ],
    data,
  );
  if (code !== 0) throw new Error(explainFault(output, data));
}

function writePassword(file: string): string {
  rmSync(file, { force: true });
  writeFileSync(file, randomBytes(24).toString("hex"), { mode: 0o600 });
  if (process.getuid?.() === 0) chownSync(file, POSTGRES_UID, POSTGRES_UID);
  return file;
}

async function launch(data: string, port: number, settings: Record<string, string>): Promise<ChildProcess> {
  const options = { listen_addresses: "127.0.0.1", unix_socket_directories: "", port: String(port), ...settings };
  const args = ["-D", data, ...Object.entries(options).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
  const [program, programArgs] = asPostgresUser(postgresBinaries().postgres, args, data);
  // Its own process group: Ctrl-C must reach the site first, which then stops the database in order.
  const server = spawn(program, programArgs, { stdio: ["ignore", "ignore", "pipe"], detached: true });

  let output = "";
  const logFile = join(data, "..", "postgres.log");
  await new Promise<void>((resolve, reject) => {
    server.on("error", (error) => reject(new Error(explainFault(String(error), data))));
    server.on("exit", () => reject(new Error(explainFault(output, data))));
    server.stderr?.on("data", (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-20_000);
      keepLog(logFile, chunk);
      if (output.includes("database system is ready to accept connections")) resolve();
    });
  });
  server.removeAllListeners("exit");
  return server;
}

function keepLog(file: string, chunk: Buffer) {
  try {
    appendFileSync(file, chunk);
  } catch {
    // On a full disk the database's own error is what matters, not its log.
  }
}

/** Fast shutdown: SIGINT ends open sessions and writes everything down. */
async function stop(server: ChildProcess) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    server.once("exit", () => resolve());
    server.kill("SIGINT");
  });
}

async function ensureDatabase(adminUrl: string, database: string) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

function run(file: string, args: string[], data: string): Promise<{ code: number | null; output: string }> {
  const [program, programArgs] = asPostgresUser(file, args, data);
  return new Promise((resolve) => {
    const child = spawn(program, programArgs, { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: 1, output: output + String(error) }));
    child.on("exit", (code) => resolve({ code, output }));
  });
}
