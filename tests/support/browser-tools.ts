/** Are Chromium and Java (for the HTML checker) here? If not, they are installed where that can be done without asking. */
import { spawnSync } from "node:child_process";
import { findChromium } from "./find-chromium";

/** Null when all is there; otherwise one sentence that says what to install. */
export async function provideBrowserTools(): Promise<string | null> {
  const packages = [findChromium() ? null : "chromium", hasJava() ? null : "default-jre-headless"].filter(
    (name) => name !== null,
  );
  if (packages.length === 0) return null;

  if (process.getuid?.() === 0 && installFromDebian(packages)) return null;
  if (packages.includes("chromium") && !findChromium()) {
    spawnSync("node_modules/.bin/playwright", ["install", "chromium"], { stdio: "inherit" });
  }
  const missing = [findChromium() ? null : "Chromium", hasJava() ? null : "Java 17"].filter((name) => name !== null);
  return missing.length === 0
    ? null
    : `The browser tests need ${missing.join(" and ")}. On Debian: apt-get install ${packages.join(" ")}`;
}

export function hasJava(): boolean {
  return spawnSync("java", ["-version"]).status === 0;
}

function installFromDebian(packages: string[]): boolean {
  console.log(`\n── Installing ${packages.join(" and ")} from Debian`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit", env });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], {
    stdio: ["ignore", "ignore", "inherit"],
    env,
  });
  return findChromium() !== null && hasJava();
}
