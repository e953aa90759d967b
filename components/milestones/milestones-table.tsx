/** Each milestone: what was promised and by when, what the agency last said of it, and what the calendar adds. */
import Link from "next/link";
import { MilestoneAmendments } from "@/components/milestones/milestone-amendments";
import { StageMark } from "@/components/milestones/stage-mark";
import { PartialTime } from "@/components/ui/partial-time";
import { Cell, ColumnHeader, Row, RowHeader, Table } from "@/components/ui/table";
import type { Day } from "@/lib/dates/partial-date";
import type { CurrentMilestone } from "@/lib/milestones/current-milestone";
import { standingOf } from "@/lib/milestones/standing";
import { remarkOn } from "@/lib/milestones/standing-words";
import { reportPath } from "@/lib/site/addresses";

interface Props {
  plan: string;
  commitment: number;
  milestones: readonly CurrentMilestone[];
  today: Day;
}

export function MilestonesTable({ plan, commitment, milestones, today }: Props) {
  return (
    <Table
      stacked
      caption="Milestones, each with its end date and its newest reported stage"
      captionHidden
      head={
        <Row>
          <ColumnHeader>Milestone</ColumnHeader>
          <ColumnHeader>End date</ColumnHeader>
          <ColumnHeader>Stage</ColumnHeader>
          <ColumnHeader>As reported in</ColumnHeader>
        </Row>
      }
    >
      {milestones.map((milestone) => (
        <Row key={milestone.id}>
          <RowHeader label="Milestone">
            <div id={`milestone-${milestone.number}`} className="target:bg-wash">
              {milestone.number}. {milestone.title}
            </div>
            <MilestoneAmendments amendments={milestone.amendments} />
          </RowHeader>
          <Cell label="End date">
            <PartialTime date={milestone.end} />
            {milestone.start && (
              <p className="mt-1 text-quiet">
                Start: <PartialTime date={milestone.start} />
              </p>
            )}
          </Cell>
          <Cell label="Stage">
            <DeclaredAndComputed milestone={milestone} today={today} />
          </Cell>
          <Cell label="As reported in">
            {milestone.reported ? (
              <Link href={reportPath(plan, commitment, milestone.reported.period.slug)} prefetch={false}>
                {milestone.reported.period.label}
                <span className="visually-hidden">, milestone {milestone.number}</span>
              </Link>
            ) : (
              "No report published"
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

interface StandingProps {
  milestone: Pick<CurrentMilestone, "stage" | "end" | "completedOn" | "reported">;
  today: Day;
}

/** The stage as the agency gave it; under it what the dates tell, and the agency's reason. */
export function DeclaredAndComputed({ milestone, today }: StandingProps) {
  const remark = remarkOn(standingOf(milestone, today));
  return (
    <>
      <StageMark stage={milestone.stage} />
      {remark && <p>{asSentence(remark)}</p>}
      {milestone.reported?.reason && <p className="mt-1">“{milestone.reported.reason}”</p>}
    </>
  );
}

function asSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
