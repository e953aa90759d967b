/** `npm start`: it serves, Ctrl-C ends all of it, and a run that was killed is no obstacle to the next. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

const PORT = "3217";
const ADDRESS = `http://localhost:${PORT}`;
let folder: string;

test.setTimeout(120_000);
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tracker-start-"));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("it starts, survives a kill, and stops with everything it started", async ({ request }) => {
  const first = await start();
  expect(first.said).toContain("Plan 2016-18: loaded");
  expect((await request.get(`${ADDRESS}/plans/2016-18`)).status()).toBe(200);

  first.run.kill("SIGKILL");
  await expect.poll(() => answers(), { message: "the killed run's server is gone" }).toBe(false);

  const second = await start();
  expect(second.said).toContain("Plan 2016-18: already there");
  expect(second.said).toContain("up to date");
  expect((await request.get(`${ADDRESS}/plans/2016-18`)).status()).toBe(200);

  const third = spawnStart();
  const [refusal, code] = await ending(third);
  expect(refusal).toContain(`Port ${PORT} is taken by another program.`);
  expect(code).toBe(1);

  const postgres = Number(readFileSync(join(folder, "postgres/data/postmaster.pid"), "utf8").split("\n")[0]);
  second.run.kill("SIGINT");
  await ending(second.run);
  expect(await answers()).toBe(false);
  expect(existsSync(`/proc/${postgres}`)).toBe(false);
});

test("a setting that makes no sense is answered with a sentence", async () => {
  expect((await ending(spawnStart({ PORT: "many" })))[0]).toContain('PORT is "many", which is no port.');
  const [said, code] = await ending(spawnStart({ DATABASE_URL: "postgresql://nobody:wrong@127.0.0.1:9/none" }));
  expect(said).toContain("The database does not answer. Check that it is running and that DATABASE_URL names it.");
  expect(code).toBe(1);
});

/** As `npm start` runs it, without npm between, so that a signal reaches the run itself. */
function spawnStart(env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, ["--disable-warning=ExperimentalWarning", "--import", "tsx", "scripts/start.ts"], {
    env: { ...process.env, PORT, LOCAL_FOLDER: folder, ...env },
    stdio: "pipe",
  });
}

async function start(): Promise<{ run: ChildProcess; said: string }> {
  const run = spawnStart();
  let said = "";
  await new Promise<void>((resolve, reject) => {
    run.stderr?.on("data", (chunk) => (said += chunk));
    run.stdout?.on("data", (chunk) => {
      said += chunk;
      if (said.includes(ADDRESS)) resolve();
    });
    run.on("exit", () => reject(new Error(said)));
  });
  return { run, said };
}

async function ending(run: ChildProcess): Promise<[said: string, code: number | null]> {
  let said = "";
  for (const stream of [run.stdout, run.stderr]) stream?.on("data", (chunk) => (said += chunk));
  const code = await new Promise<number | null>((resolve) => run.on("exit", resolve));
  return [said, code];
}

function answers(): Promise<boolean> {
  return fetch(ADDRESS).then(
    () => true,
    () => false,
  );
}
