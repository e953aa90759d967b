/** "Links": what shows that the report is true, where it is kept, and which milestone it supports. */
import { SourceLink } from "@/components/plans/source-list";
import { MilestoneName } from "@/components/reports/report-doing";
import { formatPartialDate } from "@/lib/dates/wording";
import type { ReportContent, ReportLink } from "@/lib/reports/content";

const KINDS: Record<ReportLink["kind"], string> = {
  page: "Web page",
  document: "Document",
  survey: "Survey",
  data: "Data",
  news: "News",
  other: "Link",
};

export function ReportLinks({ content }: { content: ReportContent }) {
  return (
    <section aria-labelledby="links">
      <h2 id="links">Links</h2>
      {content.links.length === 0 ? (
        <p>The report gives no links.</p>
      ) : (
        <ul>
          {content.links.map((link) => (
            <li key={link.id}>
              <SourceLink label={link.title} url={link.url} />
              <span className="block text-quiet">
                {[KINDS[link.kind], hostOf(link.url), link.date && formatPartialDate(link.date)]
                  .filter(Boolean)
                  .join(", ")}
                . Supports: <MilestoneName content={content} id={link.milestoneId} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
}
