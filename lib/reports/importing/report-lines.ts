/** What shape has a line: a heading, a bullet, a row of a table, or words? And what in it cannot be shown? */

export interface ReportLine {
  number: number;
  /** Without what cannot be shown; spaces at the start are kept, because they say how deep a bullet lies. */
  text: string;
  /** How many characters were taken out. */
  removed: number;
}

// Control characters, marks that turn the direction of writing round, and invisible spaces: none can be stored or shown.
const UNSHOWABLE = /(?!\t)[\p{Cc}\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Word's no-break and narrow spaces, and its line break inside a paragraph. */
const OTHER_SPACES = /[\v\f\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;
const BYTE_ORDER_MARK = /\ufeff/gu;

export function linesOf(text: string): ReportLine[] {
  return text.split(/\r\n|\r|\n/u).map((raw, index) => {
    const spaced = raw.replace(OTHER_SPACES, " ").replace(BYTE_ORDER_MARK, "");
    const shown = spaced.replace(LONE_SURROGATE, "").replace(UNSHOWABLE, "");
    return { number: index + 1, text: shown.normalize("NFC").trimEnd(), removed: spaced.length - shown.length };
  });
}

export interface Bullet {
  indent: number;
  text: string;
}

const BULLET = /^([ \t]{0,40})(?:[-*+•·‣▪◦●–—]|o(?=\t)|\d{1,3}[.)])[ \t]+(\S.*)$/u;

export function bulletOf(text: string): Bullet | null {
  const found = BULLET.exec(text);
  if (found === null) return null;
  return { indent: (found[1] ?? "").replaceAll("\t", "    ").length, text: found[2] ?? "" };
}

/** A Markdown heading: "## Links". Level 0 means that it is not one. */
export function headingOf(text: string): { level: number; text: string } {
  const found = /^\s{0,3}(#{1,6})\s+(\S.*)$/u.exec(text);
  if (found === null) return { level: 0, text: text.trim() };
  return { level: (found[1] ?? "").length, text: (found[2] ?? "").replace(/\s#{1,6}$/u, "").trim() };
}

/** The cells of a row: parted by tabs, as Word pastes them, or by bars, as Markdown draws them. Null when it is no row. */
export function cellsOf(text: string): string[] | null {
  const trimmed = text.trim();
  if (trimmed.startsWith("|")) {
    const inside = trimmed.slice(1).replace(/(?<!\\)\|$/u, "");
    return inside.split(/(?<!\\)\|/u).map((cell) => inOneLine(cell.replaceAll("\\|", "|")));
  }
  return text.includes("\t") ? text.split("\t").map(inOneLine) : null;
}

/** "|---|:--|": a line that only draws the table. */
export function drawsTable(text: string): boolean {
  return /^[\s|:+=_-]{3,}$/u.test(text) && /[-=_]{2}/u.test(text);
}

/** One space between words, none at the ends. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** For comparing with known words: "**WHAT’S NEXT?**" becomes "what's next". */
export function folded(text: string): string {
  return inOneLine(text.replaceAll(/[‘’ʼ´`]/gu, "'").replaceAll(/[*_#?:.]/gu, " ")).toLowerCase();
}
