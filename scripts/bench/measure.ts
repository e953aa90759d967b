/** How long does one page take, for many readers at once and for one alone? */
import autocannon from "autocannon";

export interface Figures {
  perSecond: number;
  /** Milliseconds that 99 of 100 requests stay under, with 32 connections. */
  p99: number;
  /** Median milliseconds of a request when nobody else asks. */
  alone: number;
}

/** @throws Error when any answer is not a 2xx: a fast error is no figure. */
export async function measure(url: string): Promise<Figures> {
  await autocannon({ url, connections: 8, duration: 3 });
  const crowd = await autocannon({ url, connections: 32, duration: 8 });
  if (crowd.non2xx > 0 || crowd.errors > 0)
    throw new Error(`${url}: ${crowd.non2xx} bad answers, ${crowd.errors} errors`);
  return { perSecond: crowd.requests.average, p99: crowd.latency.p99, alone: await medianAlone(url) };
}

/** Measured here, since autocannon rounds to whole milliseconds. */
async function medianAlone(url: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 300; i++) {
    const started = performance.now();
    await (await fetch(url)).arrayBuffer();
    times.push(performance.now() - started);
  }
  return times.toSorted((a, b) => a - b)[150] as number;
}
