/** Where is the database of the running site? `npm start` leaves its address here for commands such as the import. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

/** Where this checkout keeps what is only this machine's; `LOCAL_FOLDER` lets a second run stand beside the first. */
export function localFolder(): string {
  return process.env.LOCAL_FOLDER || join(process.cwd(), ".local");
}

const FILE = join(localFolder(), "database-url");

/** Only its owner may read it: the address holds the password. */
export function writeAddress(url: string) {
  rmSync(FILE, { force: true });
  writeFileSync(FILE, url, { mode: 0o600 });
}

export function removeAddress() {
  rmSync(FILE, { force: true });
}

/** The address, or null when no site is running here; a killed run leaves a file that nobody answers to. */
export async function readAddress(): Promise<string | null> {
  if (!existsSync(FILE)) return null;
  const url = readFileSync(FILE, "utf8").trim();
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.end();
    return url;
  } catch {
    return null;
  }
}
