/** Which date, or which stretch of months, do these words mean? As precise as they are, and no more. */
import { firstDay, lastDay } from "@/lib/dates/bounds";
import type { Day, PartialDate } from "@/lib/dates/partial-date";
import { partialDate } from "@/lib/dates/partial-date";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAME =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY_NUMBER = "(\\d{1,2})(?:st|nd|rd|th)?";

const DAY_MONTH_YEAR = new RegExp(`^${DAY_NUMBER} ${MONTH_NAME},? (\\d{4})$`, "iu");
const MONTH_DAY_YEAR = new RegExp(`^${MONTH_NAME} ${DAY_NUMBER},? (\\d{4})$`, "iu");
const MONTH_YEAR = new RegExp(`^${MONTH_NAME},? (\\d{4})$`, "iu");
/** New Zealand writes the day first. */
const SLASHES = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;
/** The first half of a period may leave its year to the second: "September to November 2017". */
const WITHOUT_YEAR = new RegExp(`^(?:${DAY_NUMBER} )?${MONTH_NAME}$`, "iu");

const LONGEST_WORDS = 120;

/** "30 June 2018", "June 2018.", "30/06/2018", "2018-06"; other words stay words; null when nothing usable is written. */
export function writtenDate(written: string): PartialDate | null {
  const text = tidy(written);
  if (text === "" || text.length > LONGEST_WORDS) return null;
  const date = partialDate(iso(text) ?? text);
  // A 31 June is kept as the words it was written in, not as a date made from them.
  return date.precision === "text" ? { precision: "text", value: text } : date;
}

export interface Period {
  startsOn: Day;
  endsOn: Day;
}

/** "September to November 2017", "December 2017 to February 2018", "March – June 2018", "June 2018" */
export function writtenPeriod(written: string): Period | null {
  const text = tidy(written);
  if (text.length > LONGEST_WORDS) return null;
  return spelledOut(text) ?? periodOf(halves(text, /\s?[–—-]\s?/u));
}

function spelledOut(text: string): Period | null {
  return periodOf([text]) ?? periodOf(halves(text, /\s(?:to|until|through|[–—-])\s/iu));
}

function halves(text: string, between: RegExp): string[] {
  return text.replace(/^(?:from|between)\s/iu, "").split(between);
}

function periodOf(written: string[]): Period | null {
  const [from = "", to = from, ...more] = written;
  const end = writtenDate(to);
  if (more.length > 0 || end === null || end.precision === "text") return null;
  const start = writtenDate(withYear(from, end.value));
  if (start === null || start.precision === "text") return null;
  const period = { startsOn: firstDay(start), endsOn: lastDay(end) };
  return period.startsOn <= period.endsOn ? period : null;
}

/** December to February 2018 began in the year before. */
function withYear(written: string, end: string): string {
  const found = WITHOUT_YEAR.exec(written);
  if (found === null) return written;
  const year = Number(end.slice(0, 4));
  return `${written} ${monthNumber(found[2] ?? "") > end.slice(5, 7) ? year - 1 : year}`;
}

function iso(text: string): string | null {
  const day = DAY_MONTH_YEAR.exec(text);
  if (day) return `${day[3]}-${monthNumber(day[2] ?? "")}-${twoDigits(day[1])}`;
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  if (monthFirst) return `${monthFirst[3]}-${monthNumber(monthFirst[1] ?? "")}-${twoDigits(monthFirst[2])}`;
  const month = MONTH_YEAR.exec(text);
  if (month) return `${month[2]}-${monthNumber(month[1] ?? "")}`;
  const slashes = SLASHES.exec(text);
  return slashes ? `${slashes[3]}-${twoDigits(slashes[2])}-${twoDigits(slashes[1])}` : null;
}

function monthNumber(name: string): string {
  return twoDigits(String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1));
}

function twoDigits(number = ""): string {
  return number.padStart(2, "0");
}

function tidy(written: string): string {
  return written
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^[\s.,;:*_–—-]{1,20}|[\s.,;:*_–—-]{1,20}$/gu, "");
}
