/** Which milestones changed stage since the report before this one? */
import { changeSentence, type StageChange } from "@/lib/milestones/changes";

interface Props {
  /** Null when this is the first published report. */
  changes: readonly StageChange[] | null;
  since: string | null;
}

export function StageChanges({ changes, since }: Props) {
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">What changed since the last report</h2>
      {changes === null && <p>This is the first published report of this commitment.</p>}
      {changes?.length === 0 && <p>No milestone changed stage since {since}.</p>}
      {changes && changes.length > 0 && (
        <ul>
          {changes.map((change) => (
            <li key={change.id}>{changeSentence(change)}.</li>
          ))}
        </ul>
      )}
    </section>
  );
}
