/**
 * A date as precisely as the plan gave it, and no more: a day, a month, or words.
 * "June 2018" stays June 2018; it never becomes the 1st of June (docs/decisions/0002).
 */
import { z } from "zod";

const DAY = /^(20\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const MONTH = /^(20\d\d)-(0[1-9]|1[0-2])$/;

/** A calendar day in New Zealand, "2018-06-30". Refuses days that do not exist, such as 31 June. */
export const Day = z.string().regex(DAY).refine(existsInCalendar, "That day is not in the calendar.");
export type Day = z.infer<typeof Day>;

/** A calendar month, "2018-06". */
export const Month = z.string().regex(MONTH);
export type Month = z.infer<typeof Month>;

export const PartialDate = z.discriminatedUnion("precision", [
  z.strictObject({ precision: z.literal("day"), value: Day }),
  z.strictObject({ precision: z.literal("month"), value: Month }),
  z.strictObject({ precision: z.literal("text"), value: z.string().trim().min(1).max(120) }),
]);

export type PartialDate = z.infer<typeof PartialDate>;

/** Reads "2018-06-30" as a day, "2018-06" as a month and anything else as words, as the seed files write them. */
export function partialDate(written: string): PartialDate {
  if (Day.safeParse(written).success) return { precision: "day", value: written };
  if (MONTH.test(written)) return { precision: "month", value: written };
  return { precision: "text", value: written };
}

function existsInCalendar(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}
