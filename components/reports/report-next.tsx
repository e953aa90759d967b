/** "What's next?": the opening words, then each step and when it is due. */
import { Markdown } from "@/components/ui/markdown";
import { PartialTime } from "@/components/ui/partial-time";
import type { ReportContent } from "@/lib/reports/content";

export function ReportNext({ content: { next, nextSteps } }: { content: ReportContent }) {
  return (
    <section aria-labelledby="next">
      <h2 id="next">What’s next?</h2>
      {next && <Markdown text={next} underHeading={2} />}
      {next === "" && nextSteps.length === 0 && <p>The report names no next steps.</p>}
      {nextSteps.length > 0 && (
        <ul>
          {nextSteps.map(({ id, body, due }) => (
            <li key={id}>
              <Markdown text={body} underHeading={2} />
              {due && (
                <p className="text-quiet">
                  Due: <PartialTime date={due} />
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
