/** Something a reader must know before going on. Pages may hold several, so each is given its own `id`. */
import type { ReactNode } from "react";

interface Props {
  id: string;
  title: string;
  /** `warning` for what went wrong or slipped; the title says so in words too. */
  tone?: "information" | "warning";
  headingLevel?: 2 | 3;
  children: ReactNode;
}

export function Notice({ id, title, tone = "information", headingLevel = 2, children }: Props) {
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={`notice notice--${tone}`} aria-labelledby={id}>
      <Heading id={id} className="notice-title">
        {title}
      </Heading>
      {children}
    </section>
  );
}
