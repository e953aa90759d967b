/** One PostgreSQL for the whole run, with the migrated database that each worker copies (test-database.ts). */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "@/lib/database/migrate";
import { startCluster } from "@/lib/embedded-postgres/cluster";

declare module "vitest" {
  interface ProvidedContext {
    templateUrl: string;
  }
}

/** Nothing here outlives the run, so nothing need survive a power cut. */
const FAST = { fsync: "off", full_page_writes: "off", synchronous_commit: "off" };

export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "tracker-integration-"));
  const cluster = await startCluster(folder, FAST);
  await cluster.ensureDatabase("template_tracker");
  await migrate(cluster.url("template_tracker"));
  project.provide("templateUrl", cluster.url("template_tracker"));

  return async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
