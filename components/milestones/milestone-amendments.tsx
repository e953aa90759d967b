/** How was this milestone changed after it was published, when, and why? Each change says what it was before. */

import { formatDay, formatPartialDate } from "@/lib/dates/wording";
import type { Amendment, MilestoneTerms } from "@/lib/milestones/current-milestone";

export function MilestoneAmendments({ amendments }: { amendments: readonly Amendment[] }) {
  if (amendments.length === 0) return null;
  return (
    <ul className="m-0 mt-2 list-none p-0 font-normal text-quiet">
      {amendments.map(({ amendedOn, reason, was, became }) => (
        <li key={`${amendedOn} ${was.title} ${became.title}`} className="mt-1">
          {amendedOn ? (
            <>
              Changed on <time dateTime={amendedOn}>{formatDay(amendedOn)}</time>
            </>
          ) : (
            "Changed on a day that is not recorded"
          )}
          . {differences(was, became).join(" ")} Reason: {reason ?? "Not recorded"}
        </li>
      ))}
    </ul>
  );
}

function differences(was: MilestoneTerms, became: MilestoneTerms): string[] {
  const dates = (["start", "end"] as const).map((which) => ({
    which,
    before: formatPartialDate(was[which]),
    after: formatPartialDate(became[which]),
  }));
  return [
    ...(was.title === became.title ? [] : [`The wording was “${was.title}”.`]),
    ...dates
      .filter(({ before, after }) => before !== after)
      .map(({ which, before, after }) => `The ${which} date was ${before}, and became ${after}.`),
  ];
}
