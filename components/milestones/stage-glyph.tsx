/** The sign of a stage's meaning. It stands beside the word and never instead of it. */
import type { ReactNode } from "react";
import type { StageMeaning } from "@/lib/milestones/stages";

const SHAPES: Record<StageMeaning, ReactNode> = {
  completed: <path d="M3 8.6 6.6 12 13 4.6" className="stroke" />,
  underway: <path d="M4.5 2.8v10.4L13 8z" className="fill" />,
  delayed: <path d="M8 2.4v5.4M8 12.6v.6" className="stroke" />,
  not_started: <circle cx="8" cy="8" r="4.6" className="stroke" />,
  not_recorded: <path d="M3.4 8h9.2" className="stroke" />,
};

export function StageGlyph({ meaning }: { meaning: StageMeaning }) {
  return (
    <svg className="stage-glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {SHAPES[meaning]}
    </svg>
  );
}
