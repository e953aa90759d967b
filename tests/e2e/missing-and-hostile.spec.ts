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
  `/plans/${"a".repeat(10_000)}`,
  "//evil.example/plans",
  "/_next/data/x/unavailable.json",
  "/_next/static/..%2f..%2fpackage.json",
  "/plans/%2e%2e/unavailable",
  "*",
  "/plans/..%5c..%5cetc",
  "/PLANS/2016-18",
  "/plans/2016-18/",
  "/plans/2016-18/commitments/5/reports/2017-99--2017-11.json",
  "/?__proto__[x]=1",
  "/plans?x=%ff",
];

test("hostile addresses are answered in time and never with a server error", async ({ baseURL }) => {
  const answers = await Promise.all(HOSTILE.map((path) => answerTo(baseURL as string, { path })));
  const bad = HOSTILE.filter((_, index) => (answers[index]?.status ?? 599) >= 500);
  expect(bad).toEqual([]);
});

const TARGETS = ["/", "/about", "/plans/2016-18/commitments/5", "/plans/2016-18/commitments/5.json", "/nowhere"];

const HOSTILE_HEADERS: Record<string, string>[] = [
  { Host: "evil.example" },
  { "X-Forwarded-Host": "a b/%", "X-Forwarded-Proto": "gopher" },
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  { "x-middleware-rewrite": "http://evil.example/" },
  { "x-invoke-path": "/unavailable", "x-invoke-status": "500" },
  { RSC: "1" },
  { RSC: "1", "Next-Router-State-Tree": "garbage" },
  { RSC: "1", "Next-Router-State-Tree": "%5B%22" },
  { "Next-Action": "a".repeat(40) },
  { Range: "bytes=9-1,zz" },
  { "If-None-Match": '"'.repeat(3000) },
  { "If-Modified-Since": "never" },
  { Cookie: "__prerender_bypass=1; __next_preview_data=x" },
];

for (const headers of HOSTILE_HEADERS) {
  test(`hostile headers break nothing: ${JSON.stringify(headers).slice(0, 80)}`, async ({ baseURL }) => {
    for (const path of TARGETS) {
      const { status, location } = await answerTo(baseURL as string, { path, headers });
      expect(status, path).toBeLessThan(500);
      expect(location, path).not.toContain("evil");
    }
  });
}

test("a page cannot be skipped past the look that comes before it", async ({ baseURL }) => {
  for (const name of ["x-middleware-subrequest", "x-middleware-next", "x-middleware-invoke"]) {
    const headers = { [name]: name.endsWith("subrequest") ? "proxy:proxy:proxy:proxy:proxy" : "1" };
    expect((await answerTo(baseURL as string, { path: "/data/plans/2016-18.json", headers })).status, name).toBe(404);
  }
});

for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"]) {
  test(`${method} is answered in time and never with a server error`, async ({ baseURL }) => {
    for (const path of TARGETS) {
      for (const headers of [{}, { "Next-Action": "x" }, { "Content-Type": "multipart/form-data; boundary=x" }]) {
        const answer = await answerTo(baseURL as string, { path, method, headers });
        expect(answer.status, `${path} ${JSON.stringify(headers)}`).toBeLessThan(500);
      }
    }
  });
}

const SECURITY_HEADERS = {
  "content-security-policy": /default-src 'self'.*frame-ancestors 'none'/,
  "x-content-type-options": /^nosniff$/,
  "x-frame-options": /^DENY$/,
  "referrer-policy": /^strict-origin-when-cross-origin$/,
  "permissions-policy": /camera=\(\)/,
};

test("every kind of answer carries the security headers and does not name the software", async ({ page, request }) => {
  await page.goto("/about");
  const sheet = await page.locator('link[rel="stylesheet"]').first().getAttribute("href");
  const answers = { "/about": 200, "/plans/2016-18": 200, "/plans/2016-18.json": 200, "/nowhere": 404 };
  for (const [path, status] of Object.entries({ ...answers, [sheet as string]: 200 })) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status(), path).toBe(status);
    const headers = response.headers();
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(headers[name], `${path} ${name}`).toMatch(value);
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
});

test("other sites may use the data, and only the data", async ({ request }) => {
  const policyOf = async (path: string) => (await request.get(path)).headers()["cross-origin-resource-policy"];
  for (const ending of ["json", "csv", "md"]) expect(await policyOf(`/plans/2016-18.${ending}`)).toBe("cross-origin");
  expect(await policyOf("/plans/2016-18")).toBe("same-origin");
  expect((await request.get("/plans/2016-18.json")).headers()["access-control-allow-origin"]).toBe("*");
});

interface Asking {
  path: string;
  method?: string;
  headers?: Record<string, string>;
}

/** Sent as written: a browser or a URL object would tidy the address first. */
function answerTo(baseURL: string, asking: Asking): Promise<{ status: number; location: string }> {
  const { hostname, port } = new URL(baseURL);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, timeout: 10_000, ...asking }, (response) => {
      response.resume();
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 599, location: response.headers.location ?? "" }),
      );
    });
    request.on("timeout", () => request.destroy(new Error(`${asking.path} hangs`)));
    request.on("error", reject);
    request.end();
  });
}
