/**
 * The row everything in the open data is made of: how one milestone stood in one period. A period without a report has
 * rows too, with no stage, so that a gap in the record is a gap one can count.
 */
import { z } from "zod";
import { Day } from "@/lib/dates/partial-date";
import { STAGE_MEANINGS } from "@/lib/milestones/stages";

/** A day, a month or words, as the plan gave it: "2018-06-30", "2018-06", "Ongoing through project". */
const WrittenDate = z.string();

export const StageRecord = z.strictObject({
  plan: z.string(),
  commitment: z.int(),
  commitment_title: z.string(),
  milestone: z.int(),
  milestone_title: z.string(),
  milestone_end: WrittenDate.nullable(),
  period: z.string(),
  period_label: z.string(),
  period_starts_on: Day,
  period_ends_on: Day,
  report: z.enum(["published", "withdrawn", "none"]),
  /** Null when no report was published, or when the report has no such milestone. */
  stage: z.string().nullable(),
  stage_label: z.string().nullable(),
  stage_meaning: z.enum(STAGE_MEANINGS).nullable(),
  stage_reason: z.string().nullable(),
  completed_on: WrittenDate.nullable(),
  report_version: z.int().nullable(),
  /** When this site published that version. Not the day the agency first reported it. */
  report_published_at: z.iso.datetime().nullable(),
  report_address: z.url().nullable(),
});

export type StageRecord = z.infer<typeof StageRecord>;

/** The columns of every CSV, in this order. New ones are added at the end; none is renamed. */
export const COLUMNS = Object.keys(StageRecord.shape) as (keyof StageRecord)[];
