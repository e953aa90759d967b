/** Which characters can a WOFF2 file draw? Reads the file's own character map, so no browser can paper over a gap. */
import { brotliDecompressSync } from "node:zlib";

const HEADER_LENGTH = 48;
const OWN_TAG = 63;
const CMAP = 0;
const GLYF_AND_LOCA = [10, 11];

export function charactersIn(woff2: Buffer): Set<number> {
  let at = HEADER_LENGTH;
  let offset = 0;
  let cmapOffset = -1;
  for (let table = 0; table < woff2.readUInt16BE(12); table++) {
    const flags = woff2.readUInt8(at++);
    const tag = flags & 63;
    const version = flags >> 6;
    if (tag === OWN_TAG) at += 4;
    let length = readLength();
    const isTransformed = GLYF_AND_LOCA.includes(tag) ? version === 0 : version !== 0;
    if (isTransformed) length = readLength();
    if (tag === CMAP) cmapOffset = offset;
    offset += length;
  }
  const tables = brotliDecompressSync(woff2.subarray(at, at + woff2.readUInt32BE(20)));
  return charactersInMap(tables.subarray(cmapOffset));

  /** A number written seven bits to the byte, the last byte below 128. */
  function readLength(): number {
    let value = 0;
    for (let byte = 128; byte >= 128; ) {
      byte = woff2.readUInt8(at++);
      value = value * 128 + (byte & 127);
    }
    return value;
  }
}

function charactersInMap(cmap: Buffer): Set<number> {
  const found = new Set<number>();
  for (let encoding = 0; encoding < cmap.readUInt16BE(2); encoding++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + encoding * 8 + 4));
    if (subtable.readUInt16BE(0) === 4) addSegments(subtable, found);
  }
  return found;
}

/** Format 4: ranges of characters, each with a first, a last and a way to its glyphs. Glyph 0 means "cannot draw". */
function addSegments(subtable: Buffer, found: Set<number>): void {
  const size = subtable.readUInt16BE(6);
  for (let segment = 0; segment < size; segment += 2) {
    const last = subtable.readUInt16BE(14 + segment);
    const first = subtable.readUInt16BE(16 + size + segment);
    const delta = subtable.readUInt16BE(16 + size * 2 + segment);
    const rangeAt = 16 + size * 3 + segment;
    const range = subtable.readUInt16BE(rangeAt);
    for (let character = first; character <= last && character < 0xffff; character++) {
      const glyph = range === 0 ? character + delta : subtable.readUInt16BE(rangeAt + range + (character - first) * 2);
      if ((glyph & 0xffff) !== 0) found.add(character);
    }
  }
}
