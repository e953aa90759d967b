/**
 * What are the exact bytes of a report? One way to write each value, so that equal content always has the same
 * SHA-256, whatever order the database or the program gave its keys in.
 */
import { createHash } from "node:crypto";

export interface SnapshotOf {
  /** Canonical JSON. */
  body: string;
  sha256: string;
}

export function snapshotOf(content: object): SnapshotOf {
  const body = canonicalJson(content);
  return { body, sha256: createHash("sha256").update(body, "utf8").digest("hex") };
}

/** JSON with sorted keys and no spaces. @throws TypeError for what JSON would drop or change without a word. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (isPlainObject(value)) {
    const entries = Object.keys(value)
      .toSorted()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
    return `{${entries.join(",")}}`;
  }
  if (value === null || typeof value === "boolean" || typeof value === "string" || isExactNumber(value)) {
    return JSON.stringify(value);
  }
  throw new TypeError(`A snapshot cannot hold ${typeof value === "object" ? "such an object" : String(value)}.`);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isExactNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
