/** Is another run using this database right now? Taking it over would pull it from under that run's feet. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @throws Error in one sentence when a living run owns the folder. */
export function claim(folder: string) {
  const owner = ownerOf(folder);
  if (owner !== null && owner !== process.pid) {
    throw new Error(`The site is already running from this folder (process ${owner}). Stop that run first.`);
  }
  writeFileSync(fileIn(folder), String(process.pid));
}

export function release(folder: string) {
  rmSync(fileIn(folder), { force: true });
}

function ownerOf(folder: string): number | null {
  try {
    const pid = Number(readFileSync(fileIn(folder), "utf8"));
    // A killed run's number may since have gone to any other program; ours are all run by node.
    const program = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0")[0] ?? "";
    return /(^|\/)node$/.test(program) ? pid : null;
  } catch {
    return null;
  }
}

function fileIn(folder: string): string {
  return join(folder, "owner");
}
