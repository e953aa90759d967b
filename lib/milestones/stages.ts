/**
 * What can be said of how a milestone stands? The words belong to each plan (a table); their meaning is fixed here,
 * because icons, counts and rules depend on it (docs/decisions/0004).
 */

/** The fixed meanings a plan's stage words map to. `not_recorded` is the absence of a report, never an agency's answer. */
export const STAGE_MEANINGS = ["not_started", "underway", "completed", "delayed", "not_recorded"] as const;

export type StageMeaning = (typeof STAGE_MEANINGS)[number];

/** One row of a plan's stage vocabulary, as readers see it. */
export interface Stage {
  /** Stable within the plan, used in addresses, CSV and the API: "underway", "some-delays". */
  code: string;
  /** The plan's own word: "Underway". */
  label: string;
  /** What the word means, shown to readers and beside the choice in the editor. */
  definition: string;
  meaning: StageMeaning;
}
