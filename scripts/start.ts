/**
 * `npm start` and `npm run dev`: from a fresh clone to a running site. Database, migrations, the real plan, the build
 * when it is older than the sources, and the server; Ctrl-C ends all of it.
 */
import { connectDesk } from "@/lib/database/desk";
import { loadRealPlan } from "@/lib/seeding/load-real-plan";
import { buildWhenStale } from "./site/build";
import { bringUpToDate, type SiteDatabase, siteDatabase } from "./site/database";
import { refuseTakenPort, serve } from "./site/serve";
import { explainFailure, step } from "./site/steps";

const mode = process.argv.includes("--dev") ? "dev" : "start";
const began = performance.now();
let database: SiteDatabase | undefined;

try {
  const port = portFrom(process.env.PORT);
  await refuseTakenPort(port);
  console.log(`Open government commitments${mode === "dev" ? ", with hot reload" : ""}`);

  // The build needs no database, so both go on at once.
  const building = mode === "start" ? step("Site", buildWhenStale, (outcome) => outcome) : null;
  building?.catch(() => {});
  database = await step("Database", siteDatabase, () => (process.env.DATABASE_URL ? "yours" : "embedded PostgreSQL"));
  const { url } = database;
  await step(
    "Tables",
    () => bringUpToDate(url),
    (applied) => (applied.length ? `${applied.length} migrations applied` : "up to date"),
  );
  await step(
    "Plan 2016-18",
    () => loadIfEmpty(url),
    (loaded) => (loaded ? "loaded" : "already there"),
  );
  await building;

  const site = await serve(mode, port, {
    DATABASE_URL: url,
    SITE_URL: process.env.SITE_URL || `http://localhost:${port}`,
  });
  console.log(
    `  Ready after ${((performance.now() - began) / 1000).toFixed(1)} s. Ctrl-C stops everything.\n\n  http://localhost:${port}\n`,
  );

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => void site.stop());
  const code = await site.ended;
  await database.stop();
  process.exit(code ?? 0);
} catch (error) {
  console.error(`\n${explainFailure(error)}`);
  await database?.stop();
  process.exit(1);
}

function portFrom(written: string | undefined): number {
  const port = Number(written || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT is "${written}", which is no port. Use a number from 1 to 65535, such as PORT=3001.`);
}

async function loadIfEmpty(url: string): Promise<boolean> {
  const desk = connectDesk(url);
  try {
    return await loadRealPlan(desk);
  } finally {
    await desk.$disconnect();
  }
}
