/** The last two columns of every table of milestones as they stand now: the stage, and the report that gave it. */
import Link from "next/link";
import { StageGiven } from "@/components/milestones/stage-given";
import { Cell, ColumnHeader, Row } from "@/components/ui/table";
import type { Day } from "@/lib/dates/partial-date";
import type { CurrentMilestone } from "@/lib/milestones/current-milestone";
import { reportPath } from "@/lib/site/addresses";

export const STANDING_HEAD = (
  <Row>
    <ColumnHeader>Milestone</ColumnHeader>
    <ColumnHeader>End date</ColumnHeader>
    <ColumnHeader>Stage</ColumnHeader>
    <ColumnHeader>As reported in</ColumnHeader>
  </Row>
);

interface Props {
  plan: string;
  commitment: number;
  milestone: CurrentMilestone;
  today: Day;
  /** Told to those who hear a link alone, "milestone 2". */
  linkIsAbout: string;
}

export function StandingCells({ plan, commitment, milestone, today, linkIsAbout }: Props) {
  const { reported } = milestone;
  return (
    <>
      <Cell label="Stage">
        <StageGiven milestone={milestone} reason={reported?.reason ?? ""} judgedOn={today} />
      </Cell>
      <Cell label="As reported in">
        {reported ? (
          <Link href={reportPath(plan, commitment, reported.period.slug)} prefetch={false}>
            {reported.period.label}
            <span className="visually-hidden">, {linkIsAbout}</span>
          </Link>
        ) : (
          "No report published"
        )}
      </Cell>
    </>
  );
}
