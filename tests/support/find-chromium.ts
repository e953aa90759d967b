/** Where is a Chromium for the browser tests? A Debian package or Playwright's own, whichever is there. */
import { accessSync, constants, existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The path of the first one that can be run, or null. `CHROMIUM_PATH` goes before all. */
export function findChromium(): string | null {
  const own = chromium.executablePath();
  return [process.env.CHROMIUM_PATH, ...PLACES, own].find((path) => path && existsSync(path) && runs(path)) ?? null;
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
