/** The rows of a file as CSV that a spreadsheet opens right and that can do nothing to whoever opens it. */
import { stringify } from "csv-stringify/sync";
import { COLUMNS, type StageRecord } from "@/lib/open-data/stage-record";

/**
 * A spreadsheet takes a cell for a formula by its first sign, also in its full-width form, and some skip spaces first.
 * The apostrophe makes it text.
 */
const FORMULA = /^[\s\u00a0\u200b\ufeff\u3000]*[=+\-@|%＝＋－＠]|^[\t\r\n]/;

export function toCsv(records: readonly StageRecord[]): string {
  const rows = records.map((record) => COLUMNS.map((column) => safeCell(record[column])));
  return stringify([COLUMNS, ...rows], { bom: true, record_delimiter: "windows" });
}

/** Numbers stay numbers: only text can hide a formula. */
export function safeCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  return FORMULA.test(value) ? `'${value}` : value;
}
