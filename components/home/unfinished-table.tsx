/** Which milestones are not reported completed, whose are they, and how do they stand against their end dates? */
import Link from "next/link";
import { DeclaredAndComputed } from "@/components/milestones/milestones-table";
import { PartialTime } from "@/components/ui/partial-time";
import { Cell, ColumnHeader, Row, RowHeader, Table } from "@/components/ui/table";
import type { Day } from "@/lib/dates/partial-date";
import type { CurrentMilestone } from "@/lib/milestones/current-milestone";
import { commitmentPath, reportPath } from "@/lib/site/addresses";

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
    <Table
      stacked
      caption={caption}
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
          <Cell label="Stage">
            <DeclaredAndComputed milestone={milestone} today={today} />
          </Cell>
          <Cell label="As reported in">
            {milestone.reported ? (
              <Link
                href={reportPath(plan, milestone.commitment.number, milestone.reported.period.slug)}
                prefetch={false}
              >
                {milestone.reported.period.label}
                <span className="visually-hidden">, commitment {milestone.commitment.number}</span>
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
