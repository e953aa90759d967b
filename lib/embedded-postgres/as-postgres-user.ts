/**
 * As whom does the embedded database run? PostgreSQL refuses to run as root, so root hands it to `nobody`. A checkout
 * in a folder that only root may enter (/root) stays reachable through one kernel capability instead of a chmod.
 */
import { accessSync, constants, statSync } from "node:fs";
import { dirname } from "node:path";

/** `nobody` on Debian and its kin: present on every system, owner of nothing else. */
export const POSTGRES_UID = 65534;

/** The command that runs `file` with `args` as a user PostgreSQL accepts, and lets it work in the folder `data`. */
export function asPostgresUser(file: string, args: string[], data: string): [program: string, args: string[]] {
  if (process.getuid?.() !== 0) return [file, args];
  const identity = [`--reuid=${POSTGRES_UID}`, `--regid=${POSTGRES_UID}`, "--clear-groups"];
  const reach =
    everyoneMayEnter(file) && everyoneMayEnter(data)
      ? []
      : ["--inh-caps=+dac_override", "--ambient-caps=+dac_override"];
  return [setpriv(), [...identity, ...reach, "--", file, ...args]];
}

function everyoneMayEnter(file: string): boolean {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & constants.S_IXOTH) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

function setpriv(): string {
  try {
    accessSync("/usr/bin/setpriv", constants.X_OK);
    return "/usr/bin/setpriv";
  } catch {
    throw new Error(
      "PostgreSQL does not run as root and setpriv (Debian package util-linux) is missing. Start as an ordinary user, or set DATABASE_URL.",
    );
  }
}
