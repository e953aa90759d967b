/** Which milestones changed stage from one report of a commitment to the next, and how is each change said? */
import type { Stage, StageMeaning } from "@/lib/milestones/stages";

/** What must be known of a milestone in a report to compare it. */
export interface StagedMilestone {
  /** The same in every report; numbers and titles may change. */
  id: string;
  number: number;
  title: string;
  stage: Pick<Stage, "code" | "label" | "meaning">;
}

export type StageChangeKind =
  | "completed"
  | "moved_forward"
  | "newly_delayed"
  | "moved_back"
  | "first_reported"
  | "no_longer_reported"
  /** The plan has two words for one meaning, and the agency took the other one. */
  | "reworded";

type ReportedStage = StagedMilestone["stage"];

export type StageChange = { id: string; number: number; title: string } & (
  | { kind: StageChangeKind; from: ReportedStage; to: ReportedStage }
  /** The milestone was not in the earlier report. */
  | { kind: "first_reported"; from: null; to: ReportedStage }
  /** The milestone is not in the later report. */
  | { kind: "no_longer_reported"; from: ReportedStage; to: null }
);

/** From the row's meaning to the column's. Taking back a completion is a step back, whatever it is called now. */
const KINDS: Record<StageMeaning, Record<StageMeaning, StageChangeKind>> = {
  not_started: {
    not_started: "reworded",
    underway: "moved_forward",
    delayed: "newly_delayed",
    completed: "completed",
    not_recorded: "no_longer_reported",
  },
  underway: {
    not_started: "moved_back",
    underway: "reworded",
    delayed: "newly_delayed",
    completed: "completed",
    not_recorded: "no_longer_reported",
  },
  delayed: {
    not_started: "moved_back",
    underway: "moved_forward",
    delayed: "reworded",
    completed: "completed",
    not_recorded: "no_longer_reported",
  },
  completed: {
    not_started: "moved_back",
    underway: "moved_back",
    delayed: "moved_back",
    completed: "reworded",
    not_recorded: "no_longer_reported",
  },
  not_recorded: {
    not_started: "first_reported",
    underway: "first_reported",
    delayed: "first_reported",
    completed: "first_reported",
    not_recorded: "reworded",
  },
};

/** In the later report's order; milestones that are no longer there follow. `earlier` is null for a first report. */
export function stageChanges(
  earlier: readonly StagedMilestone[] | null,
  later: readonly StagedMilestone[],
): StageChange[] {
  const before = new Map((earlier ?? []).map((milestone) => [milestone.id, milestone.stage]));
  const after = new Set(later.map(({ id }) => id));
  const dropped = (earlier ?? []).filter(({ id }) => !after.has(id));
  return [
    ...later.flatMap((milestone) => changeOf(milestone, before.get(milestone.id) ?? null)),
    ...dropped.filter(isRecorded).map(droppedChange),
  ];
}

/** "Milestone 2 moved from Underway to Completed" */
export function changeSentence({ kind, number, from, to }: StageChange): string {
  const milestone = `Milestone ${number}`;
  if (from === null) return `${milestone} first reported as ${to.label}`;
  if (to === null) return `${milestone} is not in this report; it was ${from.label} in the report before`;
  switch (kind) {
    case "first_reported":
      return `${milestone} reported as ${to.label}; its stage was not recorded in the report before`;
    case "no_longer_reported":
      return `${milestone} has no recorded stage; it was ${from.label} in the report before`;
    case "reworded":
      return `${milestone} changed from ${from.label} to ${to.label}`;
    default:
      return `${milestone} moved from ${from.label} to ${to.label}`;
  }
}

function changeOf(milestone: StagedMilestone, from: ReportedStage | null): StageChange[] {
  const { id, number, title, stage: to } = milestone;
  if (from === null) return isRecorded(milestone) ? [{ kind: "first_reported", id, number, title, from, to }] : [];
  if (from.code === to.code) return [];
  return [{ kind: KINDS[from.meaning][to.meaning], id, number, title, from, to }];
}

function droppedChange({ id, number, title, stage }: StagedMilestone): StageChange {
  return { kind: "no_longer_reported", id, number, title, from: stage, to: null };
}

function isRecorded({ stage }: StagedMilestone): boolean {
  return stage.meaning !== "not_recorded";
}
