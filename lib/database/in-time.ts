/** Does the database answer while the reader still waits? */

/** A database that hangs is as good as one that is gone. Leaves time to say so within three seconds. */
const LONGEST_WAIT_MS = 2500;

/** @throws Error when the answer does not come in time, or whatever the question throws. */
export async function inTime<T>(question: Promise<T>, wait = LONGEST_WAIT_MS): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`The database did not answer within ${wait} ms.`)), wait);
  return Promise.race([question, late]).finally(() => clearTimeout(timer));
}
