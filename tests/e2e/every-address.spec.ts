/** Every address a reader can reach: it answers, it is named, it is valid HTML, it fits a phone, and anyone can use it. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { crawl, type Found, pagesOf } from "@/tests/support/crawl";

const WIDTHS = [
  { width: 320, height: 450 },
  { width: 1280, height: 800 },
] as const;

let found: Map<string, Found>;
let pages: Found[];

test.describe.configure({ mode: "default" });
test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL: baseURL as string });
  found = await crawl(request, baseURL as string);
  pages = pagesOf(found);
  await request.dispose();
});

test("every address answers 200, and the plan's pages are among them", () => {
  expect(
    [...found.values()].filter(({ status }) => status !== 200).map(({ path, status }) => `${status} ${path}`),
  ).toEqual([]);
  for (const expected of ["/plans/2016-18", "/plans/2016-18/periods/2017-03--2017-05", "/stages", "/privacy"]) {
    expect([...found.keys()]).toContain(expected);
  }
  expect([...found.keys()].filter((path) => /\/commitments\/\d+$/.test(path))).toHaveLength(7);
  expect([...found.keys()].filter((path) => /\/reports\/[\d-]+$/.test(path)).length).toBeGreaterThanOrEqual(15);
});

test("every page has one h1 and a title of its own", () => {
  const titles = new Map<string, string>();
  for (const { path, body } of pages) {
    expect(body.match(/<h1\b/g), path).toHaveLength(1);
    const title = /<title>([^<]+)<\/title>/.exec(body)?.[1] ?? "";
    expect(title, path).not.toBe("");
    expect(titles.get(title), `${path} has the title of another page: ${title}`).toBeUndefined();
    titles.set(title, path);
  }
});

test("every page is valid HTML", () => {
  const folder = test.info().outputPath("pages");
  mkdirSync(folder, { recursive: true });
  const names = new Map(pages.map(({ path }, index) => [`${index}.html`, path]));
  for (const [index, { body }] of pages.entries()) writeFileSync(join(folder, `${index}.html`), body);

  const jar = join(dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")), "build/dist/vnu.jar");
  const { stderr, error } = spawnSync("java", ["-jar", jar, "--errors-only", "--format", "json", folder], {
    encoding: "utf8",
  });
  expect(error).toBeUndefined();
  const { messages } = JSON.parse(stderr) as { messages: { url: string; message: string; extract?: string }[] };
  const told = messages.map(
    (m) => `${names.get(m.url.split("/").at(-1) as string)}: ${m.message} (${m.extract ?? ""})`,
  );
  expect(told).toEqual([]);
});

for (const viewport of WIDTHS) {
  test(`no page is wider than ${viewport.width} px or breaks an accessibility rule there`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(300_000);
    const context = await browser.newContext({ viewport, baseURL: baseURL as string });
    const page = await context.newPage();
    const problems: string[] = [];
    for (const { path } of pages) {
      await page.goto(path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
        window.scrollTo(100, 0);
      });
      if ((await page.evaluate(() => window.scrollX)) !== 0) problems.push(`${path} scrolls sideways`);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      problems.push(...violations.map(({ id, nodes }) => `${path}: ${id}: ${nodes[0]?.html}`));
    }
    await context.close();
    expect(problems).toEqual([]);
  });
}

test("every page says the same with and without JavaScript", async ({ browser, baseURL }) => {
  test.setTimeout(300_000);
  const contexts = await Promise.all(
    [true, false].map((javaScriptEnabled) => browser.newContext({ javaScriptEnabled, baseURL: baseURL as string })),
  );
  const [scripted, plain] = await Promise.all(contexts.map((context) => context.newPage()));
  if (!scripted || !plain) throw new Error("no page");
  for (const { path } of pages) {
    await Promise.all([scripted.goto(path, { waitUntil: "networkidle" }), plain.goto(path)]);
    // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, without scripts and hidden text
    const words = await Promise.all([scripted, plain].map((page) => page.locator("body").innerText()));
    expect(words[1], path).toBe(words[0]);
    expect(words[1]?.length, path).toBeGreaterThan(200);
  }
  await Promise.all(contexts.map((context) => context.close()));
});

test("no page sends readers to a third party for anything it needs", async ({ page }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("http://localhost")) foreign.push(request.url());
  });
  for (const path of ["/", "/plans/2016-18/commitments/5", "/plans/2016-18/commitments/5/reports/2017-09--2017-11"]) {
    await page.goto(path, { waitUntil: "networkidle" });
  }
  expect(foreign).toEqual([]);
});
