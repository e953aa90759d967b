/** What is happening, in plain lines with durations. */

/** Runs one step and says how it ended; `outcome` may add to the line. */
export async function step<T>(name: string, act: () => Promise<T>, outcome?: (value: T) => string): Promise<T> {
  const started = performance.now();
  const value = await act();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`  ${`${name}${outcome ? `: ${outcome(value)}` : ""}`.padEnd(58)} ${seconds} s`);
  return value;
}

/** One sentence for whoever started it; a stack only for what nobody foresaw. */
export function explainFailure(error: unknown): string {
  if ((error as NodeJS.ErrnoException).code === "ENOSPC") return "The disk is full. Free some space and start again.";
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ECONNREFUSED" || /Can't reach database|ECONNREFUSED/.test(error.message)) {
    return "The database does not answer. Check that it is running and that DATABASE_URL names it.";
  }
  if (/authentication failed|Authentication failed/.test(error.message)) {
    return "The database refused the user or password in DATABASE_URL. Check both.";
  }
  return error.message;
}
