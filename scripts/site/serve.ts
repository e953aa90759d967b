/** Serves the site on a port until told to stop. */
import { createServer } from "node:net";
import { runNext } from "./next";

const READY = /Ready in/;
const MOST_SECONDS_TO_START = 60;

export interface Serving {
  /** Resolves when the server has ended, for whatever reason. */
  ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** @throws Error in one sentence when another program has the port. */
export async function refuseTakenPort(port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        new Error(
          error.code === "EADDRINUSE"
            ? `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`
            : `Port ${port} cannot be used (${error.code}). Choose another: PORT=3001 npm start`,
        ),
      ),
    );
    probe.listen(port, () => probe.close(() => resolve()));
  });
}

export async function serve(mode: "start" | "dev", port: number, env: Record<string, string>): Promise<Serving> {
  const { promise: ready, resolve: isReady } = Promise.withResolvers<void>();
  const run = runNext(
    [mode, "--port", String(port)],
    { NODE_ENV: mode === "start" ? "production" : "development", ...env },
    (text) => {
      if (READY.test(text)) isReady();
      // Once it serves, what the server says is for whoever started it.
      else if (mode === "dev" || /error/i.test(text)) process.stderr.write(text);
    },
  );
  const ended = run.finished.then(({ code }) => code);
  const timer = setTimeout(() => run.child.kill(), MOST_SECONDS_TO_START * 1000);
  await Promise.race([
    ready,
    run.finished.then(({ output }) => {
      throw new Error(`The site did not start:\n${output.trim().split("\n").slice(-20).join("\n")}`);
    }),
  ]).finally(() => clearTimeout(timer));

  return {
    ended,
    stop: async () => {
      run.child.kill("SIGTERM");
      await ended;
    },
  };
}
