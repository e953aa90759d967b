/** "What have we been doing?": the opening words, the entries with the milestone each is about, and last time's promises. */
import { Markdown } from "@/components/ui/markdown";
import type { ReportContent } from "@/lib/reports/content";

const OUTCOMES: Record<ReportContent["followUps"][number]["outcome"], string> = {
  done: "Done",
  still_going: "Still going",
  changed: "Changed",
  dropped: "Dropped",
};

export function ReportDoing({ content }: { content: ReportContent }) {
  const { doing, updates, followUps, nothingToReport } = content;
  return (
    <section aria-labelledby="doing">
      <h2 id="doing">What have we been doing?</h2>
      {nothingToReport && <p>The lead agency said that it had nothing to report for this period.</p>}
      {!nothingToReport && doing === "" && updates.length === 0 && <p>Not recorded</p>}
      {doing && <Markdown text={doing} underHeading={2} />}
      {updates.map(({ id, milestoneId, body }) => (
        <div key={id} className="mb-6 border-l-4 border-rule pl-4">
          <p className="mb-1 text-quiet">
            <MilestoneName content={content} id={milestoneId} />
          </p>
          <Markdown text={body} underHeading={2} />
        </div>
      ))}
      {followUps.length > 0 && (
        <>
          <h3>What became of the last report’s next steps</h3>
          <ul>
            {followUps.map(({ nextStepId, promised, outcome, sentence }) => (
              <li key={nextStepId}>
                <Markdown text={promised} underHeading={3} />
                <p>
                  <strong>{OUTCOMES[outcome]}:</strong> {sentence}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** "Milestone 2", leading to its row; or the whole commitment. */
export function MilestoneName({ content, id }: { content: Pick<ReportContent, "milestones">; id: string | null }) {
  const milestone = content.milestones.find((each) => each.id === id);
  return milestone ? <a href={`#milestone-${milestone.number}`}>Milestone {milestone.number}</a> : "Whole commitment";
}
