/** What does each stage word mean? */
import { StageMark } from "@/components/milestones/stage-mark";
import type { Stage } from "@/lib/milestones/stages";

export function StageLegend({ stages }: { stages: readonly Stage[] }) {
  return (
    <dl className="stage-legend">
      {stages.map((stage) => (
        <div key={stage.code}>
          <dt>
            <StageMark stage={stage} />
          </dt>
          <dd>{stage.definition}</dd>
        </div>
      ))}
    </dl>
  );
}
