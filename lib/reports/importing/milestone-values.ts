/** How does a written value become a milestone's date or stage? And what is said when it cannot? */
import type { PartialDate } from "@/lib/dates/partial-date";
import type { ParsedMilestone } from "@/lib/reports/importing/parsed-report";
import type { ColumnRole } from "@/lib/reports/importing/section-headings";
import { STAGE_WORDS, stageSaid } from "@/lib/reports/importing/stage-words";
import { writtenDate } from "@/lib/reports/importing/written-dates";

/** Something that was written and could not be used. */
export interface Unread {
  message: string;
}

type Slot = Exclude<ColumnRole, "number" | "title"> | "whatever it is";

export function fillIn(milestone: ParsedMilestone, slot: Slot, written: string): Unread[] {
  if (written === "") return [];
  if (slot === "stage") return fillStage(milestone, written);
  if (slot === "start") return fillDate(milestone, "start", "start date", written);
  if (slot === "end") return fillDate(milestone, "end", "end date", written);
  if (slot === "completed") return fillDate(milestone, "completedOn", "completion date", written);

  if (stageSaid(written) !== null) return fillStage(milestone, written);
  const date = writtenDate(written);
  return date === null || date.precision === "text"
    ? [{ message: `“${shown(written)}” is neither a stage word nor a date.` }]
    : fillDate(milestone, "end", "end date", written);
}

function fillStage(milestone: ParsedMilestone, written: string): Unread[] {
  const said = stageSaid(written);
  if (said === null) {
    return [{ message: `“${shown(written)}” is not one of the stage words (${STAGE_WORDS.join(", ")}).` }];
  }
  if (milestone.stageWritten !== null && milestone.stageWritten !== said.stage) {
    const both = `“${milestone.stageWritten}” and “${said.stage}”`;
    Object.assign(milestone, { stageWritten: null, stageReason: "", completedOn: null });
    return [{ message: `Two stages are written, ${both}; neither was taken.` }];
  }
  milestone.stageWritten = said.stage;
  milestone.stageReason = said.reason;
  milestone.completedOn ??= said.completedOn;
  return [];
}

function fillDate(
  milestone: ParsedMilestone,
  property: "start" | "end" | "completedOn",
  name: string,
  written: string,
): Unread[] {
  const date: PartialDate | null = writtenDate(written);
  if (date === null) return [{ message: `“${shown(written)}” cannot be kept as a ${name}.` }];
  if (milestone[property] !== null) return [{ message: `A second ${name}, “${shown(written)}”; the first was kept.` }];
  milestone[property] = date;
  return [];
}

function shown(written: string): string {
  return written.slice(0, 60).toWellFormed();
}
