/** The stage as the agency gave it; under it what the dates tell, when it was finished, and the agency's reason. */
import { StageMark } from "@/components/milestones/stage-mark";
import { Markdown } from "@/components/ui/markdown";
import { PartialTime } from "@/components/ui/partial-time";
import type { Day } from "@/lib/dates/partial-date";
import type { CurrentMilestone } from "@/lib/milestones/current-milestone";
import { standingOf } from "@/lib/milestones/standing";
import { remarkOn } from "@/lib/milestones/standing-words";

interface Props {
  milestone: Pick<CurrentMilestone, "stage" | "end" | "completedOn">;
  /** In the agency's words, as Markdown; "" when it gave none. */
  reason: string;
  /** The day on which the dates are judged: today, or the last day of a report's period. */
  judgedOn: Day;
}

export function StageGiven({ milestone, reason, judgedOn }: Props) {
  const remark = remarkOn(standingOf(milestone, judgedOn));
  return (
    <>
      <StageMark stage={milestone.stage} />
      {remark && <p>{remark.charAt(0).toUpperCase() + remark.slice(1)}</p>}
      {milestone.completedOn && (
        <p className="mt-1">
          Completed: <PartialTime date={milestone.completedOn} />
        </p>
      )}
      {reason && (
        <div className="mt-1">
          <Markdown text={reason} underHeading={3} />
        </div>
      )}
    </>
  );
}
