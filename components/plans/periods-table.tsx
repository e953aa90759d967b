/** The reporting periods of a plan, and who reported in each. */
import Link from "next/link";
import { Cell, ColumnHeader, Row, RowHeader, Table } from "@/components/ui/table";
import type { Day } from "@/lib/dates/partial-date";
import { formatDay } from "@/lib/dates/wording";
import { reportsFinding } from "@/lib/reports/reports-finding";
import { periodPath } from "@/lib/site/addresses";

interface Props {
  plan: string;
  /** How many commitments the plan has. */
  commitments: number;
  periods: readonly {
    slug: string;
    label: string;
    startsOn: Day;
    endsOn: Day;
    note: string | null;
    reportedBy: readonly number[];
  }[];
}

export function PeriodsTable({ plan, commitments, periods }: Props) {
  return (
    <Table
      stacked
      caption="Reporting periods, newest first"
      captionHidden
      head={
        <Row>
          <ColumnHeader>Period</ColumnHeader>
          <ColumnHeader>Dates</ColumnHeader>
          <ColumnHeader>Reports</ColumnHeader>
        </Row>
      }
    >
      {periods.map(({ slug, label, startsOn, endsOn, note, reportedBy }) => (
        <Row key={slug}>
          <RowHeader label="Period">
            <Link href={periodPath(plan, slug)} prefetch={false}>
              {label}
            </Link>
          </RowHeader>
          <Cell label="Dates">
            <time dateTime={startsOn}>{formatDay(startsOn)}</time> to <time dateTime={endsOn}>{formatDay(endsOn)}</time>
          </Cell>
          <Cell label="Reports">
            <p className="m-0">{reportsFinding(reportedBy.length, commitments)}</p>
            {note && <p className="mt-1 text-quiet">{note}</p>}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
