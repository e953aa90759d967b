/**
 * A progress report, laid out as agencies have always sent them: milestones and stage, what have we been doing, links,
 * what's next. Draws one `ReportContent` and nothing else, so a preview looks as the published page will.
 */
import Link from "next/link";
import { AgencyList } from "@/components/plans/agency-list";
import { ReportDoing } from "@/components/reports/report-doing";
import { ReportLinks } from "@/components/reports/report-links";
import { ReportMilestones } from "@/components/reports/report-milestones";
import { ReportNext } from "@/components/reports/report-next";
import { StagesOnly } from "@/components/reports/stages-only";
import { SummaryList } from "@/components/ui/summary-list";
import type { Stage } from "@/lib/milestones/stages";
import type { ReportContent } from "@/lib/reports/content";
import { commitmentPath } from "@/lib/site/addresses";

interface Props {
  content: ReportContent;
  /** Every word of the plan, for the legend. */
  vocabulary: readonly Stage[];
  sources: readonly { label: string; url: string }[];
}

export function ReportView({ content, vocabulary, sources }: Props) {
  return (
    <>
      <SummaryList
        facts={[
          {
            term: "Commitment",
            value: (
              <Link href={commitmentPath(content.plan.slug, content.commitment.number)} prefetch={false}>
                {content.commitment.number}. {content.commitment.title}
              </Link>
            ),
          },
          { term: "Period", value: content.period.label },
          {
            term: content.leadAgencies.length > 1 ? "Lead agencies" : "Lead agency",
            value: <AgencyList agencies={content.leadAgencies} />,
          },
          { term: "Objective", value: content.commitment.objective ?? "Not recorded" },
        ]}
      />
      <ReportMilestones content={content} vocabulary={vocabulary} />
      {content.textRecorded ? (
        <>
          <ReportDoing content={content} />
          <ReportLinks content={content} />
          <ReportNext content={content} />
        </>
      ) : (
        <StagesOnly sources={sources} />
      )}
    </>
  );
}
