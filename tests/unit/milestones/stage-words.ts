/** The stage vocabulary the tests speak: that of the 2016-18 plan, with the meaning behind each word. */
import type { Stage } from "@/lib/milestones/stages";

export const NOT_STARTED: Stage = { code: "not-started", label: "Not started", definition: "", meaning: "not_started" };
export const UNDERWAY: Stage = { code: "underway", label: "Underway", definition: "", meaning: "underway" };
export const COMPLETED: Stage = { code: "completed", label: "Completed", definition: "", meaning: "completed" };
export const SOME_DELAYS: Stage = { code: "some-delays", label: "Some delays", definition: "", meaning: "delayed" };
export const NOT_RECORDED: Stage = {
  code: "not-recorded",
  label: "Not recorded",
  definition: "",
  meaning: "not_recorded",
};

export const VOCABULARY = [NOT_STARTED, UNDERWAY, COMPLETED, SOME_DELAYS, NOT_RECORDED];
