/** An address that leads nowhere answers 404 with a whole page; a hostile one never breaks the server. */
import { request as httpRequest } from "node:http";
import { expect, test } from "@playwright/test";

const NOWHERE = [
  "/nowhere",
  "/plans/1999-00",
  "/plans/2016-18/commitments/99",
  "/plans/2016-18/commitments/05",
  "/plans/2016-18/commitments/5/reports/2017-06--2017-08",
  "/plans/2016-18/periods/2019-01--2019-03",
  "/plans/2016-18/commitments/99.json",
  "/plans/2016-18/commitments/5.exe",
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    for (const path of NOWHERE) {
      test(`${path} is not found, and the page helps`, async ({ page }) => {
        const response = await page.goto(path);
        expect(response?.status()).toBe(404);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(/not found|cannot find|can't find/i);
        await expect(page.getByRole("contentinfo").getByRole("link", { name: /Contact us/ })).toBeVisible();
        await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
      });
    }
  });
}

const HOSTILE = [
  "/plans/%00",
  "/plans/%",
  "/plans/%E0%A4%A",
  "/plans/%ED%A0%80",
  "/plans/2016-18/commitments/%2e%2e%2f",
  "/plans/2016-18/commitments/9999999999999999999999",
  "/plans/2016-18/commitments/-1",
  "/plans/2016-18/commitments/5%00.json",
  "/plans/2016-18'%20OR%201=1--/commitments/5",
  `/plans/${"a".repeat(7000)}`,
  "//evil.example/plans",
  "/plans/..%5c..%5cetc",
  "/PLANS/2016-18",
  "/plans/2016-18/",
  "/plans/2016-18/commitments/5/reports/2017-99--2017-11.json",
  "/?__proto__[x]=1",
  "/plans?x=%ff",
];

test("hostile addresses are answered in time and never with a server error", async ({ baseURL }) => {
  const answers = await Promise.all(HOSTILE.map((path) => statusOf(baseURL as string, path)));
  const bad = HOSTILE.filter((_, index) => (answers[index] ?? 599) >= 500);
  expect(bad).toEqual([]);
});

/** Sent as written: a browser or a URL object would tidy the address first. */
function statusOf(baseURL: string, path: string): Promise<number> {
  const { hostname, port } = new URL(baseURL);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path, timeout: 10_000 }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 599));
    });
    request.on("timeout", () => request.destroy(new Error(`${path} hangs`)));
    request.on("error", reject);
    request.end();
  });
}
