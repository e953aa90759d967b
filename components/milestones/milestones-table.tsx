/** Each milestone: what was promised and by when, what the agency last said of it, and what the calendar adds. */
import { MilestoneAmendments } from "@/components/milestones/milestone-amendments";
import { STANDING_HEAD, StandingCells } from "@/components/milestones/standing-cells";
import { PartialTime } from "@/components/ui/partial-time";
import { Cell, Row, RowHeader, Table } from "@/components/ui/table";
import type { Day } from "@/lib/dates/partial-date";
import type { CurrentMilestone } from "@/lib/milestones/current-milestone";

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
      head={STANDING_HEAD}
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
          <StandingCells
            plan={plan}
            commitment={commitment}
            milestone={milestone}
            today={today}
            linkIsAbout={`milestone ${milestone.number}`}
          />
        </Row>
      ))}
    </Table>
  );
}
