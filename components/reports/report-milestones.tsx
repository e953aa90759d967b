/** "Milestones and stage": what the agency said of each, and what the dates told on the last day of the period. */
import { StageLegend } from "@/components/milestones/stage-legend";
import { StageMark } from "@/components/milestones/stage-mark";
import { Markdown } from "@/components/ui/markdown";
import { PartialTime } from "@/components/ui/partial-time";
import { Cell, ColumnHeader, Row, RowHeader, Table } from "@/components/ui/table";
import { formatDay } from "@/lib/dates/wording";
import { completedFinding } from "@/lib/milestones/counts";
import type { Stage } from "@/lib/milestones/stages";
import { standingOf } from "@/lib/milestones/standing";
import { remarkOn } from "@/lib/milestones/standing-words";
import type { ReportContent, ReportedMilestone } from "@/lib/reports/content";

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
              <StageInReport milestone={milestone} judgedOn={period.endsOn} />
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

function StageInReport({ milestone, judgedOn }: { milestone: ReportedMilestone; judgedOn: string }) {
  const remark = remarkOn(standingOf(milestone, judgedOn));
  return (
    <>
      <StageMark stage={milestone.stage} />
      {remark && <p>{remark.charAt(0).toUpperCase() + remark.slice(1)}</p>}
      {milestone.completedOn && (
        <p className="mt-1">
          Completed: <PartialTime date={milestone.completedOn} />
        </p>
      )}
      {milestone.stageReason && (
        <div className="mt-1">
          <Markdown text={milestone.stageReason} underHeading={3} />
        </div>
      )}
    </>
  );
}
