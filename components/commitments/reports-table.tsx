/** What did this commitment report in each period? Periods without a report are rows too. */
import Link from "next/link";
import { StageCounts } from "@/components/milestones/stage-counts";
import { Cell, ColumnHeader, Row, RowHeader, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { completedFinding, countByStage } from "@/lib/milestones/counts";
import type { CurrentMilestone } from "@/lib/milestones/current-milestone";
import type { Stage } from "@/lib/milestones/stages";
import { reportPath } from "@/lib/site/addresses";

interface Period {
  slug: string;
  label: string;
  note: string | null;
  report: "published" | "withdrawn" | null;
}

interface Props {
  plan: { slug: string; stages: readonly Stage[] };
  commitment: number;
  milestones: readonly CurrentMilestone[];
  /** Newest first. */
  periods: readonly Period[];
}

export function ReportsTable({ plan, commitment, milestones, periods }: Props) {
  return (
    <Table
      stacked
      caption="Reporting periods, newest first, with what this commitment reported"
      captionHidden
      head={
        <Row>
          <ColumnHeader>Period</ColumnHeader>
          <ColumnHeader>What the report says</ColumnHeader>
        </Row>
      }
    >
      {periods.map((period) => {
        const stages = milestones
          .flatMap(({ history }) => history.filter((reported) => reported.period.slug === period.slug))
          .map(({ stage }) => stage);
        return (
          <Row key={period.slug}>
            <RowHeader label="Period">
              {period.report ? (
                <Link href={reportPath(plan.slug, commitment, period.slug)} prefetch={false}>
                  {period.label}
                </Link>
              ) : (
                period.label
              )}
            </RowHeader>
            <Cell label="Report">
              {period.report === "published" && (
                <StageCounts compact finding={completedFinding(stages)} counts={countByStage(stages, plan.stages)} />
              )}
              {period.report === "withdrawn" && <Tag tone="attention">Withdrawn</Tag>}
              {period.report === null && <p className="m-0">No report published</p>}
              {period.note && <p className="mt-1 text-quiet">{period.note}</p>}
            </Cell>
          </Row>
        );
      })}
    </Table>
  );
}
