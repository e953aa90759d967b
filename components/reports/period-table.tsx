/** Every commitment of a plan in one period: the stage of each milestone, and the report, or that there is none. */
import Link from "next/link";
import { StageMark } from "@/components/milestones/stage-mark";
import { Cell, ColumnHeader, Row, RowHeader, Table } from "@/components/ui/table";
import { completedFinding } from "@/lib/milestones/counts";
import type { Stage } from "@/lib/milestones/stages";

interface Props {
  caption: string;
  commitments: readonly {
    number: number;
    title: string;
    href: string;
    reportHref: string;
    /** Null when no report was published. */
    stages: readonly { number: number; title: string; stage: Stage }[] | null;
  }[];
}

export function PeriodTable({ caption, commitments }: Props) {
  return (
    <Table
      stacked
      caption={caption}
      head={
        <Row>
          <ColumnHeader>Commitment</ColumnHeader>
          <ColumnHeader>Milestones</ColumnHeader>
          <ColumnHeader>Report</ColumnHeader>
        </Row>
      }
    >
      {commitments.map(({ number, title, href, reportHref, stages }) => (
        <Row key={number}>
          <RowHeader label="Commitment">
            <Link href={href} prefetch={false}>
              {number}. {title}
            </Link>
          </RowHeader>
          <Cell label="Milestones">{stages ? <Stages stages={stages} /> : "Not recorded"}</Cell>
          <Cell label="Report">
            {stages ? (
              <Link href={reportHref} prefetch={false}>
                Read the report<span className="visually-hidden"> on commitment {number}</span>
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

function Stages({ stages }: { stages: NonNullable<Props["commitments"][number]["stages"]> }) {
  return (
    <>
      <p className="mb-2">{completedFinding(stages.map(({ stage }) => stage))}</p>
      <ol className="m-0 grid list-none gap-2 p-0">
        {stages.map(({ number, stage }) => (
          <li key={number}>
            <span className="inline-block w-[6.5em]">Milestone {number}</span> <StageMark stage={stage} />
          </li>
        ))}
      </ol>
    </>
  );
}
