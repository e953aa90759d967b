/** Each commitment of a plan: who leads it, how its milestones stand, and when it last reported. */
import Link from "next/link";
import { StageCounts } from "@/components/milestones/stage-counts";
import { AgencyList } from "@/components/plans/agency-list";
import { Cell, ColumnHeader, Row, RowHeader, Table } from "@/components/ui/table";
import { completedFinding, countByStage } from "@/lib/milestones/counts";
import type { CurrentMilestone, PeriodName } from "@/lib/milestones/current-milestone";
import type { Stage } from "@/lib/milestones/stages";
import type { AgencyName } from "@/lib/reports/content";
import { commitmentPath, reportPath } from "@/lib/site/addresses";

interface Props {
  caption: string;
  plan: { slug: string; stages: readonly Stage[] };
  commitments: readonly {
    number: number;
    title: string;
    leads: AgencyName[];
    milestones: readonly CurrentMilestone[];
    reported: readonly PeriodName[];
  }[];
  /** Leaves out who leads and shows the caption, for a page where the table has no heading of its own. */
  compact?: boolean;
}

export function CommitmentsTable({ caption, plan, commitments, compact = false }: Props) {
  return (
    <Table
      stacked
      caption={caption}
      captionHidden={!compact}
      head={
        <Row>
          <ColumnHeader>Commitment</ColumnHeader>
          {!compact && <ColumnHeader>Led by</ColumnHeader>}
          <ColumnHeader>Milestones</ColumnHeader>
          <ColumnHeader>Newest report</ColumnHeader>
        </Row>
      }
    >
      {commitments.map(({ number, title, leads, milestones, reported: [newest] }) => {
        const stages = milestones.map(({ stage }) => stage);
        return (
          <Row key={number}>
            <RowHeader label="Commitment">
              {number}.{" "}
              <Link href={commitmentPath(plan.slug, number)} prefetch={false}>
                {title}
              </Link>
            </RowHeader>
            {!compact && (
              <Cell label="Led by">
                <AgencyList agencies={leads} />
              </Cell>
            )}
            <Cell label="Milestones">
              <StageCounts compact finding={completedFinding(stages)} counts={countByStage(stages, plan.stages)} />
            </Cell>
            <Cell label="Newest report">
              {newest ? (
                <Link href={reportPath(plan.slug, number, newest.slug)} prefetch={false}>
                  {newest.label}
                  <span className="visually-hidden">, commitment {number}</span>
                </Link>
              ) : (
                "No report published"
              )}
            </Cell>
          </Row>
        );
      })}
    </Table>
  );
}
