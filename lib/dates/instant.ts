/** Which calendar day was it in New Zealand at a given instant? */
import type { Day } from "@/lib/dates/partial-date";

export const TIME_ZONE = "Pacific/Auckland";

const NUMBERS = new Intl.DateTimeFormat("en-NZ", {
  timeZone: TIME_ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

export function dayOfInstant(instant: Date): Day {
  const part = Object.fromEntries(NUMBERS.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}`;
}
