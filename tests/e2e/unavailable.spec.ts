/** The database does not answer: readers get a whole page that says so, and what needs no data goes on. */
import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { freePort } from "@/lib/embedded-postgres/free-port";
import { type Serving, serve } from "@/scripts/site/serve";

let site: Serving;
let address: string;

test.beforeAll(async () => {
  const port = await freePort();
  // Nobody listens at the second port: it was free a moment ago, and its number is told to no one.
  const nobody = await freePort();
  address = `http://localhost:${port}`;
  site = await serve("start", port, {
    DATABASE_URL: `postgresql://reader:nothing@127.0.0.1:${nobody}/tracker`,
    LIVE_DATABASE_URL: "",
    SITE_URL: address,
  });
});

test.afterAll(() => site.stop());

const RECORD = [
  "/",
  "/plans",
  "/stages",
  "/plans/2016-18",
  "/plans/2016-18/commitments/5",
  "/plans/2016-18/commitments/5/reports/2017-09--2017-11",
  "/plans/2016-18/periods/2017-09--2017-11",
];
const WORDS = ["/about", "/contact", "/privacy", "/copyright", "/accessibility"];

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    for (const path of RECORD) {
      test(`${path} says that it is not available, and what to do`, async ({ page }) => {
        const response = await page.goto(address + path);
        expect(response?.status()).toBe(503);
        expect(response?.headers()["retry-after"]).toBe("30");
        expect(response?.headers()["cache-control"]).toContain("no-store");
        expect(response?.headers()["content-security-policy"]).toContain("default-src 'self'");
        expect(response?.headers()["x-content-type-options"]).toBe("nosniff");
        await expect(page).toHaveTitle(/^This page is not available right now/);
        await expect(page.locator("html")).toHaveAttribute("lang", "en-NZ");
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page is not available right now");
        await expect(page.getByRole("main").getByRole("link", { name: "contact us" })).toBeVisible();
        await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
        // In the looks of the site, not a bare page.
        await expect(page.locator("body")).toHaveCSS("font-family", /Public Sans/);
      });
    }

    for (const path of WORDS) {
      test(`${path} is there as always`, async ({ page }) => {
        expect((await page.goto(address + path))?.status()).toBe(200);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      });
    }
  });
}

test("a reader who follows a link inside the site gets the same page", async ({ page }) => {
  await page.goto(`${address}/about`);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Plans", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page is not available right now");
});

test("files and the list of pages say so in a sentence or a status, within three seconds", async ({ request }) => {
  for (const path of ["/plans/2016-18.json", "/plans/2016-18/commitments/5.csv", "/plans/2016-18/commitments/5.md"]) {
    const response = await request.get(address + path, { timeout: 3000 });
    expect(response.status(), path).toBe(503);
    expect(response.headers()).toMatchObject({ "retry-after": "30", "access-control-allow-origin": "*" });
    expect(response.headers()["content-type"]).toBe("text/plain; charset=utf-8");
    expect(await response.text()).toMatch(/not available right now/);
  }
  expect((await request.get(`${address}/sitemap.xml`, { timeout: 3000 })).status()).toBe(503);
});

test("no page of the public side answers 500, whichever are added", async ({ request }) => {
  const pages = fixedAddresses();
  expect(pages.length).toBeGreaterThanOrEqual(8);
  for (const path of pages) {
    const status = (await request.get(address + path, { timeout: 3000 })).status();
    expect([200, 503], `${path} answered ${status}; does it belong in SHOWS_THE_RECORD of proxy.ts?`).toContain(status);
  }
});

test("what does not exist anyhow is still not found", async ({ request }) => {
  for (const path of ["/nowhere", "/unavailable", "/plans/2016-18/commitments/05"]) {
    expect((await request.get(address + path)).status(), path).toBe(404);
  }
});

/** The pages that need no name of a plan to be asked for. */
function fixedAddresses(): string[] {
  return readdirSync("app/(public)", { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)page\.tsx$/.test(file) && !file.includes("["))
    .map((file) => `/${file.replace(/\/?page\.tsx$/, "").replaceAll(/\([^)]*\)\//g, "")}`);
}
