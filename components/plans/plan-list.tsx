/** The plans, newest first, each with what a reader needs to choose one. */
import Link from "next/link";
import { Span } from "@/components/plans/span";
import { Cell, ColumnHeader, Row, RowHeader, Table } from "@/components/ui/table";
import type { PartialDate } from "@/lib/dates/partial-date";
import { periodPath, planPath } from "@/lib/site/addresses";

interface Props {
  plans: readonly {
    slug: string;
    title: string;
    starts: PartialDate | null;
    ends: PartialDate | null;
    commitments: number;
    newestPeriod: { slug: string; label: string } | null;
  }[];
}

export function PlanList({ plans }: Props) {
  return (
    <Table
      stacked
      caption="Action plans, newest first"
      captionHidden
      head={
        <Row>
          <ColumnHeader>Plan</ColumnHeader>
          <ColumnHeader>Runs</ColumnHeader>
          <ColumnHeader numeric>Commitments</ColumnHeader>
          <ColumnHeader>Newest reporting period</ColumnHeader>
        </Row>
      }
    >
      {plans.map(({ slug, title, starts, ends, commitments, newestPeriod }) => (
        <Row key={slug}>
          <RowHeader label="Plan">
            <Link href={planPath(slug)} prefetch={false}>
              {title}
            </Link>
          </RowHeader>
          <Cell label="Runs">
            <Span starts={starts} ends={ends} />
          </Cell>
          <Cell numeric label="Commitments">
            {commitments}
          </Cell>
          <Cell label="Newest period">
            {newestPeriod ? (
              <Link href={periodPath(slug, newestPeriod.slug)} prefetch={false}>
                {newestPeriod.label}
              </Link>
            ) : (
              "Not recorded"
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
