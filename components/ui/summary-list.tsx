/** A few facts, each with its name. */
import type { ReactNode } from "react";

export interface SummaryFact {
  term: string;
  value: ReactNode;
}

export function SummaryList({ facts }: { facts: readonly SummaryFact[] }) {
  return (
    <dl className="summary-list">
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
