/** How does a function say that something ordinary went wrong? It returns the reasons, in words a person can act on. */

export type Issue = { field?: string; message: string };
export type Result<T = undefined> = { ok: true; value: T } | { ok: false; issues: Issue[] };

export function done(): { ok: true; value: undefined };
export function done<T>(value: T): { ok: true; value: T };
export function done<T>(value?: T) {
  return { ok: true, value };
}

export function refused(...issues: Issue[]): { ok: false; issues: Issue[] } {
  return { ok: false, issues };
}
