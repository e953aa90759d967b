/** A plan is renamed: whoever kept an old address is led to the same page under the new name. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { connectDesk } from "@/lib/database/desk";
import { migrate } from "@/lib/database/migrate";
import { type Cluster, startCluster } from "@/lib/embedded-postgres/cluster";
import { freePort } from "@/lib/embedded-postgres/free-port";
import { publishPlan } from "@/lib/publishing/publish-plan";
import { loadRealPlan } from "@/lib/seeding/load-real-plan";
import { type Serving, serve } from "@/scripts/site/serve";

const folder = mkdtempSync(join(tmpdir(), "tracker-renamed-"));
let cluster: Cluster;
let site: Serving;
let address: string;

// A database of its own: the other tests read the plan under the name that it has.
test.beforeAll(async () => {
  cluster = await startCluster(folder, { fsync: "off" });
  await cluster.ensureDatabase("tracker");
  const url = cluster.url("tracker");
  await migrate(url);
  const desk = connectDesk(url);
  await loadRealPlan(desk);
  const { id } = await desk.actionPlan.update({ where: { slug: "2016-18" }, data: { slug: "second-plan" } });
  await desk.$transaction((tx) => publishPlan(tx, id, { at: new Date() }));
  await desk.$disconnect();
  const port = await freePort();
  address = `http://localhost:${port}`;
  site = await serve("start", port, { DATABASE_URL: url, SITE_TODAY: "2026-11-23", SITE_URL: address });
});

test.afterAll(async () => {
  await site?.stop();
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("old addresses answer 301 to the same place under the new name, files too", async ({ request }) => {
  for (const ending of [
    "",
    "/commitments/5",
    "/commitments/5/reports/2017-09--2017-11",
    ".json",
    "/commitments/5.csv",
  ]) {
    const response = await request.get(`${address}/plans/2016-18${ending}?from=bookmark`, {
      maxRedirects: 0,
      headers: { "X-Forwarded-Host": "evil.example" },
    });
    expect(response.status(), ending).toBe(301);
    expect(response.headers().location).toBe(`/plans/second-plan${ending}?from=bookmark`);
    expect(response.headers()["x-content-type-options"]).toBe("nosniff");
  }
});

test("a reader with an old bookmark stands on the page", async ({ page }) => {
  const response = await page.goto(`${address}/plans/2016-18/commitments/5`);
  expect(response?.status()).toBe(200);
  expect(new URL(page.url()).pathname).toBe("/plans/second-plan/commitments/5");
});

test("an old address of a page that never was is not found", async ({ request }) => {
  const response = await request.get(`${address}/plans/2016-18/commitments/99`, { maxRedirects: 0 });
  expect(response.status()).toBe(404);
});
