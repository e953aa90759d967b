/** "Milestones and stage": what the agency said of each, and what the dates told on the last day of the period. */
import { StageGiven } from "@/components/milestones/stage-given";
import { StageLegend } from "@/components/milestones/stage-legend";
import { PartialTime } from "@/components/ui/partial-time";
import { Cell, ColumnHeader, Row, RowHeader, Table } from "@/components/ui/table";
import { formatDay } from "@/lib/dates/wording";
import { completedFinding } from "@/lib/milestones/counts";
import type { Stage } from "@/lib/milestones/stages";
import type { ReportContent } from "@/lib/reports/content";

interface Props {
  content: Pick<ReportContent, "milestones" | "period">;
  vocabulary: readonly Stage[];
}

export function ReportMilestones({ content: { milestones, period }, vocabulary }: Props) {
  return (
    <section aria-labelledby="milestones">
      <h2 id="milestones">Milestones and stage</h2>
      <Table
        stacked
        caption={completedFinding(milestones.map(({ stage }) => stage))}
        head={
          <Row>
            <ColumnHeader>Milestone</ColumnHeader>
            <ColumnHeader>End date</ColumnHeader>
            <ColumnHeader>Stage</ColumnHeader>
          </Row>
        }
      >
        {milestones.map((milestone) => (
          <Row key={milestone.id}>
            <RowHeader label="Milestone">
              <div id={`milestone-${milestone.number}`}>
                {milestone.number}. {milestone.title}
              </div>
            </RowHeader>
            <Cell label="End date">
              <PartialTime date={milestone.end} />
            </Cell>
            <Cell label="Stage">
              <StageGiven milestone={milestone} reason={milestone.stageReason} judgedOn={period.endsOn} />
            </Cell>
          </Row>
        ))}
      </Table>
      <p className="text-quiet">
        The lead agency chose each stage. What stands under a stage is worked out from the dates, as things were on{" "}
        <time dateTime={period.endsOn}>{formatDay(period.endsOn)}</time>, the last day of the period.
      </p>
      <h3>What the stages mean</h3>
      <StageLegend stages={vocabulary} />
    </section>
  );
}
