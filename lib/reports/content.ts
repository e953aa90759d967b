/**
 * What does one progress report say? This is the exact content that is reviewed, approved and published
 * (a snapshot is this, written canonically, with its SHA-256; docs/decisions/0003). The public page, the
 * preview and the comparison all draw from it.
 */
import { z } from "zod";
import { Day, PartialDate } from "@/lib/dates/partial-date";

const Id = z.string().min(1).max(64);
/** Plain Markdown without raw HTML; "" when nothing was written. */
const Markdown = z.string().max(50_000);
const OneLine = z.string().min(1).max(500);

export const AgencyName = z.strictObject({
  slug: z.string(),
  nameEn: OneLine,
  nameMi: OneLine.nullable(),
});

export const StageWord = z.strictObject({
  code: z.string(),
  label: z.string(),
  definition: z.string(),
  meaning: z.enum(["not_started", "underway", "completed", "delayed", "not_recorded"]),
});

export const ReportedMilestone = z.strictObject({
  id: Id,
  number: z.int().positive(),
  title: OneLine,
  start: PartialDate.nullable(),
  end: PartialDate.nullable(),
  stage: StageWord,
  /** Why it is delayed, in the agency's words. */
  stageReason: Markdown,
  /** When it was finished, as precisely as is known. */
  completedOn: PartialDate.nullable(),
});

/** One entry under "What have we been doing?", about one milestone or the whole commitment (`milestoneId` null). */
export const ReportUpdate = z.strictObject({ id: Id, milestoneId: Id.nullable(), body: Markdown.min(1) });

export const LINK_KINDS = ["page", "document", "survey", "data", "news", "other"] as const;

export const ReportLink = z.strictObject({
  id: Id,
  title: OneLine,
  url: z.string().max(2000),
  kind: z.enum(LINK_KINDS),
  date: PartialDate.nullable(),
  /** The milestone this link is evidence for; null when it supports the whole report. */
  milestoneId: Id.nullable(),
});

export const NextStep = z.strictObject({ id: Id, body: Markdown.min(1), due: PartialDate.nullable() });

export const FOLLOW_UP_OUTCOMES = ["done", "still_going", "changed", "dropped"] as const;

/** What became of one of the last report's next steps. */
export const FollowUp = z.strictObject({
  nextStepId: Id,
  promised: Markdown,
  outcome: z.enum(FOLLOW_UP_OUTCOMES),
  sentence: OneLine,
});

export const ReportContent = z.strictObject({
  format: z.literal(1),
  plan: z.strictObject({ slug: z.string(), title: OneLine }),
  commitment: z.strictObject({
    id: Id,
    number: z.int().positive(),
    title: OneLine,
    objective: z.string().nullable(),
  }),
  period: z.strictObject({ slug: z.string(), label: OneLine, startsOn: Day, endsOn: Day }),
  leadAgencies: z.array(AgencyName),
  /** False when this record holds the stages only and the report's text was never carried over. */
  textRecorded: z.boolean(),
  nothingToReport: z.boolean(),
  milestones: z.array(ReportedMilestone),
  /** An opening paragraph for "What have we been doing?"; the entries follow it. */
  doing: Markdown,
  updates: z.array(ReportUpdate),
  links: z.array(ReportLink),
  /** An opening paragraph for "What's next?"; the steps follow it. */
  next: Markdown,
  nextSteps: z.array(NextStep),
  followUps: z.array(FollowUp),
});

export type ReportContent = z.infer<typeof ReportContent>;
export type ReportedMilestone = z.infer<typeof ReportedMilestone>;
export type ReportLink = z.infer<typeof ReportLink>;
export type AgencyName = z.infer<typeof AgencyName>;
