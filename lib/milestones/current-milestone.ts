/**
 * How does a milestone stand now, and what was said of it before? A stage belongs to a period; the stage now is the newest
 * one anybody reported.
 */
import type { Day, PartialDate } from "@/lib/dates/partial-date";
import type { Stage } from "@/lib/milestones/stages";

export interface PeriodName {
  slug: string;
  /** "September to November 2017" */
  label: string;
}

/** What one published report says of one milestone. */
export interface ReportedStage {
  period: PeriodName;
  stage: Stage;
  /** Why, in the agency's words; "" when nothing was written. */
  reason: string;
  completedOn: PartialDate | null;
}

/** What a milestone was before its wording or dates were changed. */
export interface Amendment {
  amendedOn: Day | null;
  reason: string | null;
  was: MilestoneTerms;
  became: MilestoneTerms;
}

export interface MilestoneTerms {
  title: string;
  start: PartialDate | null;
  end: PartialDate | null;
}

export interface CurrentMilestone extends MilestoneTerms {
  id: string;
  number: number;
  stage: Stage;
  completedOn: PartialDate | null;
  /** The report the stage comes from; null when no report gives one. */
  reported: ReportedStage | null;
  /** Every report that names the milestone, newest first. */
  history: ReportedStage[];
  /** Newest first. */
  amendments: Amendment[];
}

const UNRECORDED: Stage = {
  code: "not-recorded",
  label: "Not recorded",
  definition: "No stage is held for this milestone. It does not mean that nothing was done.",
  meaning: "not_recorded",
};

/**
 * "Not recorded" is the absence of a report, not an answer, so it does not hide an older answer: the reader sees that
 * one and the period it comes from. `history` is newest first.
 */
export function newestRecorded(history: readonly ReportedStage[]): ReportedStage | null {
  return history.find(({ stage }) => stage.meaning !== "not_recorded") ?? null;
}

/** The plan's own word for a stage that nobody reported. */
export function unrecordedStage(vocabulary: readonly Stage[]): Stage {
  return vocabulary.find(({ meaning }) => meaning === "not_recorded") ?? UNRECORDED;
}
