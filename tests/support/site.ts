/**
 * The site as the browser tests see it: the real build, its own PostgreSQL in a scratch folder, the real plan, and a
 * pinned day, so that "8 years ago" is the same tomorrow.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectDesk } from "@/lib/database/desk";
import { migrate } from "@/lib/database/migrate";
import { startCluster } from "@/lib/embedded-postgres/cluster";
import { loadRealPlan } from "@/lib/seeding/load-real-plan";
import { buildWhenStale } from "@/scripts/site/build";
import { serve } from "@/scripts/site/serve";

const port = Number(process.env.TEST_PORT || 3210);
const folder = mkdtempSync(join(tmpdir(), "tracker-browser-"));

await buildWhenStale();
const cluster = await startCluster(folder, { fsync: "off", full_page_writes: "off" });
await cluster.ensureDatabase("tracker");
const url = cluster.url("tracker");
await migrate(url);
const desk = connectDesk(url);
await loadRealPlan(desk);
await desk.$disconnect();

const site = await serve("start", port, {
  DATABASE_URL: url,
  SITE_TODAY: "2026-11-23",
  SITE_URL: `http://localhost:${port}`,
});
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void site.stop());
await site.ended;
await cluster.stop();
rmSync(folder, { recursive: true, force: true });
process.exit(0);
