/** A date as precisely as it was given: marked up for machines when it is a day or a month. */
import type { PartialDate } from "@/lib/dates/partial-date";
import { datetimeAttribute, formatPartialDate } from "@/lib/dates/wording";

export function PartialTime({ date }: { date: PartialDate | null }) {
  const machine = date && datetimeAttribute(date);
  const words = formatPartialDate(date);
  return machine ? <time dateTime={machine}>{words}</time> : words;
}
