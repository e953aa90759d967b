/** How do dates cross the driver? A DATE column is read and written as midnight UTC, whatever the zone here. */
import { type Day, type PartialDate, partialDate } from "@/lib/dates/partial-date";

export function dayFrom(column: Date): Day {
  return column.toISOString().slice(0, 10);
}

export function dayColumn(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A date as precisely as it was given is one text column; null is "not recorded". */
export function partialDateOf(column: string | null): PartialDate | null {
  return column === null ? null : partialDate(column);
}
