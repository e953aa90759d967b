/** Is the build older than the sources? The answer compares contents, not times: git gives every file today's date. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runNext } from "./next";

/** Everything the build reads. The generated client follows from prisma/ and is not listed. */
const SOURCES = [
  "app",
  "components",
  "instrumentation.ts",
  "lib",
  "next.config.ts",
  "package-lock.json",
  "pages",
  "postcss.config.mjs",
  "prisma",
  "proxy.ts",
  "public",
  "tsconfig.json",
];
const NOT_SOURCES = ["lib/database/generated", "prisma/migrations", "prisma/seed"];
const STAMP = ".next/sources.sha256";

/** Builds when needed; says whether it did. @throws Error with the build's own last lines. */
export async function buildWhenStale(): Promise<"built" | "up to date"> {
  const sources = fingerprint();
  if (existsSync(".next/BUILD_ID") && existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) return "up to date";

  const { code, output } = await runNext(["build"], { NODE_ENV: "production" }).finished;
  if (code !== 0 || !existsSync(".next/BUILD_ID"))
    throw new Error(`The build failed:\n${output.trim().split("\n").slice(-30).join("\n")}`);
  writeFileSync(STAMP, sources);
  return "built";
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const source of SOURCES) for (const file of filesIn(source)) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

function filesIn(path: string): string[] {
  if (!existsSync(path) || NOT_SOURCES.includes(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesIn(join(path, name)));
}
