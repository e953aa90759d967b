/**
 * What is inside this zip archive, without trusting what it says about itself? The list at its end (the central
 * directory) is checked first, and then each part is unpacked under a limit that a lying size cannot lift.
 */
import { inflateRawSync } from "node:zlib";
import {
  MAX_UNPACKED_BYTES,
  MAX_UNPACKED_RATIO,
  MAX_ZIP_ENTRIES,
  RATIO_COUNTS_FROM_BYTES,
} from "@/lib/reports/importing/limits";

export type ZipProblem = "damaged" | "locked" | "too large";
export type ZipParts = { ok: true; parts: Map<string, Uint8Array> } | { ok: false; problem: ZipProblem };

interface Entry {
  name: string;
  isEncrypted: boolean;
  method: number;
  packedSize: number;
  size: number;
  offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const LISTED_SIGNATURE = 0x02014b50;
const LISTED_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/** Unpacks the parts whose name is `wanted`; the limits count every part. */
export function zipParts(zip: Buffer, wanted: (name: string) => boolean): ZipParts {
  const entries = listed(zip);
  if (entries === null) return { ok: false, problem: "damaged" };
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (entries.length > MAX_ZIP_ENTRIES || declared > mostUnpacked(zip)) return { ok: false, problem: "too large" };
  if (entries.some((entry) => entry.isEncrypted)) return { ok: false, problem: "locked" };

  const parts = new Map<string, Uint8Array>();
  let left = mostUnpacked(zip);
  for (const entry of entries.filter(({ name }) => wanted(name))) {
    // Two parts of one name would let a checker and a reader see different documents.
    if (parts.has(entry.name)) return { ok: false, problem: "damaged" };
    const part = unpacked(zip, entry, left);
    if (typeof part === "string") return { ok: false, problem: part };
    left -= part.length;
    parts.set(entry.name, part);
  }
  return { ok: true, parts };
}

/** The names alone, to tell a Word file from a spreadsheet; null when there is no list that can be read. */
export function zipNames(zip: Buffer): string[] | null {
  return listed(zip)?.map((entry) => entry.name) ?? null;
}

function mostUnpacked(zip: Buffer): number {
  return Math.min(MAX_UNPACKED_BYTES, Math.max(RATIO_COUNTS_FROM_BYTES, zip.length * MAX_UNPACKED_RATIO));
}

function listed(zip: Buffer): Entry[] | null {
  const end = endOfList(zip);
  if (end === null) return null;
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  // One more than the limit is enough to know that there are too many.
  for (let index = 0; index < Math.min(count, MAX_ZIP_ENTRIES + 1); index += 1) {
    if (at + LISTED_LENGTH > end || zip.readUInt32LE(at) !== LISTED_SIGNATURE) return null;
    const nameLength = zip.readUInt16LE(at + 28);
    const next = at + LISTED_LENGTH + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    if (next > end) return null;
    entries.push({
      name: zip.toString("utf8", at + LISTED_LENGTH, at + LISTED_LENGTH + nameLength),
      isEncrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
      method: zip.readUInt16LE(at + 10),
      packedSize: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    });
    at = next;
  }
  return entries;
}

function endOfList(zip: Buffer): number | null {
  const earliest = Math.max(0, zip.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = zip.length - END_LENGTH; at >= earliest; at -= 1) {
    if (zip.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  return null;
}

function unpacked(zip: Buffer, entry: Entry, left: number): Uint8Array | ZipProblem {
  const { offset, packedSize } = entry;
  if (offset + LOCAL_LENGTH > zip.length || zip.readUInt32LE(offset) !== LOCAL_SIGNATURE) return "damaged";
  const start = offset + LOCAL_LENGTH + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  if (start + packedSize > zip.length) return "damaged";
  const packed = zip.subarray(start, start + packedSize);

  if (entry.method === STORED) return packed.length > left ? "too large" : packed;
  if (entry.method !== DEFLATED) return "damaged";
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too large" : "damaged";
  }
}
