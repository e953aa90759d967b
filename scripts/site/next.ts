/** How is Next run beneath our own scripts? As a child that ends when its parent does, however the parent ended. */
import { type ChildProcess, spawn } from "node:child_process";

export interface NextRun {
  child: ChildProcess;
  finished: Promise<{ code: number | null; output: string }>;
}

const NEXT = "node_modules/next/dist/bin/next";
const END_WITH_PARENT = new URL("./end-with-parent.mjs", import.meta.url).href;

/** Runs a `next` command and keeps the end of what it printed; `onLine` sees each piece as it comes. */
export function runNext(args: string[], env: Record<string, string>, onOutput?: (text: string) => void): NextRun {
  const child = spawn(process.execPath, ["--import", END_WITH_PARENT, NEXT, ...args], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", SITE_PARENT: String(process.pid), ...env },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      const text = chunk.toString();
      output = (output + text).slice(-20_000);
      onOutput?.(text);
    });
  }
  const finished = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.on("exit", (code) => resolve({ code, output }));
  });
  return { child, finished };
}
