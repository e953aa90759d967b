/** Can this part of an address name something? What cannot is not even asked of the database. */

const SLUG = /^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/;
const NUMBER = /^[1-9]\d{0,2}$/;

/** "2016-18", "2017-09--2017-11"; null for anything that was never an address here. */
export function slugIn(written: string): string | null {
  return written.length <= 64 && SLUG.test(written) ? written : null;
}

/** 1 to 999, written without leading zeros, so that each commitment has one address. */
export function commitmentNumberIn(written: string): number | null {
  return NUMBER.test(written) ? Number(written) : null;
}
