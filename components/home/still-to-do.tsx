/** What is due next? For a plan that is over: what was never reported completed. */
import { type OpenMilestone, UnfinishedTable } from "@/components/home/unfinished-table";
import { isOver } from "@/lib/dates/bounds";
import type { Day } from "@/lib/dates/partial-date";
import { unfinished } from "@/lib/milestones/due";

interface Props {
  plan: string;
  /** All milestones of the plan. */
  milestones: readonly OpenMilestone[];
  today: Day;
  /** "All 16 recorded end dates have passed"; null while the plan runs. */
  ended: string | null;
}

export function StillToDo({ plan, milestones, today, ended }: Props) {
  const open = unfinished(milestones);
  if (milestones.length === 0) return <p>No milestones are recorded.</p>;
  if (open.length === 0) return <p>Every milestone is reported completed.</p>;

  if (ended) {
    return (
      <>
        <p>
          {ended}. {neverReported(open.length)}
        </p>
        <UnfinishedTable caption={counted(open.length)} plan={plan} milestones={open} today={today} />
      </>
    );
  }
  const passed = open.filter(({ end }) => isOver(end, today));
  const ahead = open.filter(({ end }) => !isOver(end, today));
  return (
    <>
      {ahead.length > 0 && (
        <UnfinishedTable caption="Still ahead, soonest first" plan={plan} milestones={ahead} today={today} />
      )}
      {passed.length > 0 && (
        <UnfinishedTable
          caption="End date passed, not reported completed"
          plan={plan}
          milestones={passed}
          today={today}
        />
      )}
    </>
  );
}

function neverReported(count: number): string {
  return count === 1
    ? "No report says that this milestone was completed."
    : "No report says that these milestones were completed.";
}

function counted(count: number): string {
  return count === 1 ? "1 milestone, as last reported" : `${count} milestones, as last reported`;
}
