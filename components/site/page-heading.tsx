/** The one h1 of a page, with what it belongs to above it and what it is about below. */
import type { ReactNode } from "react";

interface Props {
  title: ReactNode;
  /** A few words over the title: "Plan 2016-18, commitment 5". Part of the heading, so that it is heard with it. */
  caption?: ReactNode;
  /** One or two sentences in larger type. */
  lead?: ReactNode;
}

export function PageHeading({ title, caption, lead }: Props) {
  return (
    <div className="page-heading">
      <h1>
        {caption && (
          <>
            <span className="page-caption">{caption}</span>{" "}
          </>
        )}
        {title}
      </h1>
      {lead && <p className="lead">{lead}</p>}
    </div>
  );
}
