/**
 * `npm test`: every check there is, in the order that finds mistakes soonest. Goes on after a failure, so that one run
 * tells everything, and ends with the line `N passed, N failed`.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { provideBrowserTools } from "@/tests/support/browser-tools";

const RESULTS = join(process.cwd(), ".local/test-results");
const BIN = join(process.cwd(), "node_modules/.bin");

interface Tally {
  passed: number;
  failed: number;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const tallies: Tally[] = [];
tallies.push(await check("Format and lint", "biome", ["ci", "."]));
tallies.push(await check("Route types", "next", ["typegen"]));
tallies.push(await check("Types", "tsc", ["--project", "."]));
tallies.push(await vitest());
tallies.push(await playwright());

const total = tallies.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

async function check(name: string, program: string, args: string[]): Promise<Tally> {
  const code = await run(name, program, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(): Promise<Tally> {
  const file = join(RESULTS, "vitest.json");
  const code = await run("Unit and integration tests", "vitest", [
    "run",
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  const counted = counts(file, (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }));
  return honest(counted, code);
}

async function playwright(): Promise<Tally> {
  const missing = await provideBrowserTools();
  if (missing) {
    console.log(`\n${missing}`);
    return { passed: 0, failed: 1 };
  }
  const file = join(RESULTS, "playwright.json");
  const code = await run("Browser tests", "playwright", ["test"], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  const counted = counts(file, ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));
  return honest(counted, code);
}

// biome-ignore lint/suspicious/noExplicitAny: the shapes of two reporters, read in one line each
function counts(file: string, read: (report: any) => Tally): Tally | null {
  try {
    return read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}

/** A runner that broke before or after its tests has failed, whatever it counted. */
function honest(counted: Tally | null, code: number | null): Tally {
  const tally = counted ?? { passed: 0, failed: 0 };
  const ranNothing = tally.passed + tally.failed === 0;
  return (code !== 0 || ranNothing) && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function run(name: string, program: string, args: string[], env: Record<string, string> = {}): Promise<number | null> {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const child = spawn(join(BIN, program), args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve) => {
    child.on("exit", (code) => {
      console.log(
        `   ${name}: ${code === 0 ? "ok" : "FAILED"}, ${((performance.now() - started) / 1000).toFixed(0)} s`,
      );
      resolve(code);
    });
  });
}
