/** Which milestones are not reported completed, whose are they, and how do they stand against their end dates? */
import Link from "next/link";
import { STANDING_HEAD, StandingCells } from "@/components/milestones/standing-cells";
import { PartialTime } from "@/components/ui/partial-time";
import { Cell, Row, RowHeader, Table } from "@/components/ui/table";
import type { Day } from "@/lib/dates/partial-date";
import type { CurrentMilestone } from "@/lib/milestones/current-milestone";
import { commitmentPath } from "@/lib/site/addresses";

export interface OpenMilestone extends CurrentMilestone {
  commitment: { number: number; title: string };
}

interface Props {
  caption: string;
  plan: string;
  milestones: readonly OpenMilestone[];
  today: Day;
}

export function UnfinishedTable({ caption, plan, milestones, today }: Props) {
  return (
    <Table stacked caption={caption} head={STANDING_HEAD}>
      {milestones.map((milestone) => (
        <Row key={milestone.id}>
          <RowHeader label="Milestone">
            <Link
              href={`${commitmentPath(plan, milestone.commitment.number)}#milestone-${milestone.number}`}
              prefetch={false}
            >
              {milestone.title}
            </Link>
            <p className="mt-1 font-normal text-quiet">
              Commitment {milestone.commitment.number}, milestone {milestone.number}
            </p>
          </RowHeader>
          <Cell label="End date">
            <PartialTime date={milestone.end} />
          </Cell>
          <StandingCells
            plan={plan}
            commitment={milestone.commitment.number}
            milestone={milestone}
            today={today}
            linkIsAbout={`commitment ${milestone.commitment.number}`}
          />
        </Row>
      ))}
    </Table>
  );
}
