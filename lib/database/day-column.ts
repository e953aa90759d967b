/** How does a calendar day cross the driver? A DATE column is read and written as midnight UTC, whatever the zone here. */
import type { Day } from "@/lib/dates/partial-date";

export function dayFrom(column: Date): Day {
  return column.toISOString().slice(0, 10);
}

export function dayColumn(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
