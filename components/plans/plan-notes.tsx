/** What was said of the whole plan outside its progress reports, shown where the stages alone could mislead. */
import { SourceLink } from "@/components/plans/source-list";
import { Notice } from "@/components/ui/notice";
import type { Day } from "@/lib/dates/partial-date";
import { formatDay } from "@/lib/dates/wording";

interface Props {
  notes: readonly { saidOn: Day; statement: string; sourceLabel: string; sourceUrl: string | null }[];
}

export function PlanNotes({ notes }: Props) {
  if (notes.length === 0) return null;
  return (
    <Notice id="said-elsewhere" title="Another record says more">
      <NoteStatements notes={notes} />
    </Notice>
  );
}

/**
 * The same words inside another notice, so that a page does not hold two boxes in a row. A statement sums up its source
 * and does not quote it, so it stands without quotation marks.
 */
export function NoteStatements({ notes }: Props) {
  if (notes.length === 0) return null;
  return (
    <>
      {notes.map(({ saidOn, statement, sourceLabel, sourceUrl }) => (
        <p key={`${saidOn} ${statement}`}>
          A record of <time dateTime={saidOn}>{formatDay(saidOn)}</time> says, in our words: {statement} Source:{" "}
          <SourceLink label={sourceLabel} url={sourceUrl} />.
        </p>
      ))}
      <p>That is not a progress report, so the stages on this page stay as they were reported.</p>
    </>
  );
}
