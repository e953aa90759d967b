/** What went wrong with the embedded database, in one sentence that says what to do? */
import { statfsSync } from "node:fs";

/** Below this PostgreSQL cannot write its log, and its own words for that differ from place to place. */
const LEAST_FREE_BYTES = 32 * 1024 * 1024;

/** `said` is what the database's programs printed, or the error met on the way to them. */
export function explainFault(said: string, data: string): string {
  if (/No space left on device|ENOSPC/i.test(said) || diskIsFull(data)) {
    return `The disk is full, so the database in ${data} cannot start. Free some space and start again.`;
  }
  if (/Permission denied|EACCES|EPERM/i.test(said)) {
    return `The database may not use ${data}: it belongs to another user. Start as the user who made it, or delete the folder .local to begin again.`;
  }
  const last = said.trim().split("\n").slice(-3).join(" ");
  return `The database in ${data} did not start: ${last || "it ended without a word"}. The log is postgres.log beside that folder.`;
}

function diskIsFull(data: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(data.slice(0, data.lastIndexOf("/")));
    return bavail * bsize < LEAST_FREE_BYTES;
  } catch {
    return false;
  }
}
