/**
 * `npm run bench`: how fast is a page, and does it stay so when the data grows? Real build, real PostgreSQL in a scratch
 * folder, the real plan once, 10 times and 100 times. Prints the figures and writes them to docs/measurements.md.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { connectDesk } from "@/lib/database/desk";
import { migrate } from "@/lib/database/migrate";
import { startCluster } from "@/lib/embedded-postgres/cluster";
import { loadPlansUpTo } from "./bench/many-plans";
import { type Figures, measure } from "./bench/measure";
import { buildWhenStale } from "./site/build";
import { serve } from "./site/serve";
import { step } from "./site/steps";

const PORT = 3290;
const SIZES = [1, 10, 100];
const PAGES = {
  commitment: "/plans/2016-18/commitments/5",
  report: "/plans/2016-18/commitments/5/reports/2017-09--2017-11",
  plan: "/plans/2016-18",
  home: "/",
};

const folder = mkdtempSync(join(tmpdir(), "tracker-bench-"));
await step("Build", buildWhenStale, (outcome) => outcome);
const cluster = await startCluster(folder);
await cluster.ensureDatabase("tracker");
const url = cluster.url("tracker");
await migrate(url);
const desk = connectDesk(url);

const rows: { page: string; plans: number; figures: Figures }[] = [];
for (const plans of SIZES) {
  await step(`${plans} × the data`, () => loadPlansUpTo(desk, plans));
  await desk.$executeRaw`ANALYZE`;
  const site = await serve("start", PORT, { DATABASE_URL: url });
  for (const [page, path] of Object.entries(PAGES)) {
    const figures = await measure(`http://localhost:${PORT}${path}`);
    rows.push({ page, plans, figures });
    console.log(lineOf(page, plans, figures));
  }
  await site.stop();
}
await desk.$disconnect();
await cluster.stop();
rmSync(folder, { recursive: true, force: true });

const growth = Object.keys(PAGES).map((page) => {
  const time = (plans: number) =>
    rows.find((row) => row.page === page && row.plans === plans)?.figures.alone ?? Number.NaN;
  return `${page} page: time × ${(time(10) / time(1)).toFixed(2)} with 10 times the data, × ${(time(100) / time(1)).toFixed(2)} with 100 times`;
});
console.log(`\n${growth.join("\n")}`);
writeFileSync("docs/measurements.md", report());
process.exit(0);

function lineOf(page: string, plans: number, { perSecond, p99, alone }: Figures): string {
  return `| ${page} | ${plans} | ${perSecond.toFixed(0)} | ${p99.toFixed(0)} ms | ${alone.toFixed(1)} ms |`;
}

function report(): string {
  const machine = `${cpus().length} cores (${cpus()[0]?.model}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  return `# Measurements

Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}. Client, site and database share the machine.
Requests per second and p99 with 32 connections for 8 seconds; "alone" is the median time of a page asked for by one
reader at a time, which is what the growth is computed from.

| page | plans | requests per second | p99 | alone |
|---|---:|---:|---:|---:|
${rows.map(({ page, plans, figures }) => lineOf(page, plans, figures)).join("\n")}

${growth.map((line) => `- ${line}`).join("\n")}
`;
}
