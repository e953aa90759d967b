import { writeFileSync } from "node:fs";
import { connectDesk } from "@/lib/database/desk";
import { migrate } from "@/lib/database/migrate";
import { startCluster } from "@/lib/embedded-postgres/cluster";
import { loadRealPlan } from "@/lib/seeding/load-real-plan";

const c = await startCluster("/tmp/d8-cluster", { port: "54388" });
const url = c.url("tracker").replace(/:\d+\/tracker/, ":54388/tracker");

import pg from "pg";

const admin = new pg.Client({ connectionString: url.replace(/tracker$/, "postgres") });
await admin.connect();
if (!(await admin.query("select from pg_database where datname='tracker'")).rowCount)
  await admin.query("create database tracker");
await admin.end();
await migrate(url);
const d = connectDesk(url);
await loadRealPlan(d);
await d.$disconnect();
writeFileSync("/tmp/d8-url", url);
console.log("ready");
process.on("SIGTERM", async () => {
  await c.stop();
  process.exit(0);
});
setInterval(() => {}, 1e6);
