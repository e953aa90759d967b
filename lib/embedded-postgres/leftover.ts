/** What did a killed run leave behind? Its database may still be running, or may have left a stale lock. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const PATIENCE_MS = 10_000;

/**
 * Stops the server that still holds `data`, if there is one. A lock whose process is gone, or now belongs to another
 * program, is left to PostgreSQL, which clears it at start.
 */
export async function stopLeftover(data: string): Promise<void> {
  const pid = serverOf(data);
  if (pid === null) return;

  process.kill(pid, "SIGINT");
  for (const started = Date.now(); Date.now() - started < PATIENCE_MS; await wait(100)) {
    if (serverOf(data) !== pid) return;
  }
  throw new Error(
    `Another run still holds the database in ${data} (process ${pid}) and does not stop. End that process and start again.`,
  );
}

function serverOf(data: string): number | null {
  const lock = join(data, "postmaster.pid");
  if (!existsSync(lock)) return null;
  const pid = Number(readFileSync(lock, "utf8").split("\n")[0]);
  return Number.isInteger(pid) && pid > 1 && isPostgresOn(pid, data) ? pid : null;
}

/** Process ids are used again, so the pid alone is no proof: the command line must name this very folder. */
function isPostgresOn(pid: number, data: string): boolean {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    return words.includes("-D") && words.includes(data);
  } catch {
    return false;
  }
}
