/** How a milestone stands: glyph and word on a plain tint, with a strip of the stage's pattern beside them. */
import { StageGlyph } from "@/components/milestones/stage-glyph";
import type { Stage } from "@/lib/milestones/stages";

export function StageMark({ stage }: { stage: Pick<Stage, "label" | "meaning"> }) {
  return (
    <span className={`stage-mark stage--${stage.meaning}`}>
      <span className="stage-pattern" aria-hidden="true" />
      <StageGlyph meaning={stage.meaning} />
      <span className="stage-word">{stage.label}</span>
    </span>
  );
}
