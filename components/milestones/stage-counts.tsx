/** How many milestones stand at each stage? A finding, a row of cells (one for each milestone), and the counts in words. */
import { StageMark } from "@/components/milestones/stage-mark";
import type { StageCount } from "@/lib/milestones/counts";
import type { Stage } from "@/lib/milestones/stages";

interface Props {
  /** The sentence above the cells, "3 of 4 milestones completed". Left out where the page already says it. */
  finding?: string;
  counts: readonly StageCount<Pick<Stage, "code" | "label" | "meaning">>[];
  /** `compact` leaves out the counts in words; only for use with a finding. */
  compact?: boolean;
}

export function StageCounts({ finding, counts, compact = false }: Props) {
  const present = counts.filter(({ count }) => count > 0);
  return (
    <div className="stage-counts">
      {finding && <p className="stage-finding">{finding}</p>}
      {present.length > 0 && (
        <div className="stage-cells" aria-hidden="true">
          {present.flatMap(({ stage, count }) => cells(stage, count))}
        </div>
      )}
      {!compact && present.length > 0 && (
        <ul className="stage-tally">
          {present.map(({ stage, count }) => (
            <li key={stage.code}>
              <span className="stage-number">{count}</span> <StageMark stage={stage} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function cells({ code, meaning }: Pick<Stage, "code" | "meaning">, count: number) {
  const keys = Array.from({ length: count }, (_, place) => `${code} ${place + 1}`);
  return keys.map((key) => <span key={key} className={`stage-cell stage--${meaning}`} />);
}
