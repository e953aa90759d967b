import { defineConfig } from "@playwright/test";
import { findChromium } from "./tests/support/find-chromium";

/** Browser tests run against the real build on a real Postgres, seeded with the real plan (tests/support/site.ts). */
const chromium = findChromium();
const port = Number(process.env.TEST_PORT || 3210);

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // A test that passes on the second try hides a fault.
  retries: 0,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["dot"], ["json"]] : [["list"]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "en-NZ",
    timezoneId: "Pacific/Auckland",
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: "node --disable-warning=ExperimentalWarning --import tsx tests/support/site.ts",
    url: `http://localhost:${port}/about`,
    timeout: 240_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    stdout: "pipe",
    env: { TEST_PORT: String(port) },
  },
});
