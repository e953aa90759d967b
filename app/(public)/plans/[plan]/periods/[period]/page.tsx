/** How did every commitment of a plan stand in one reporting period? */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StageCounts } from "@/components/milestones/stage-counts";
import { StageLegend } from "@/components/milestones/stage-legend";
import { Downloads } from "@/components/open-data/downloads";
import { Neighbours } from "@/components/reports/neighbours";
import { PeriodTable } from "@/components/reports/period-table";
import { Breadcrumbs } from "@/components/site/breadcrumbs";
import { LastUpdated } from "@/components/site/last-updated";
import { PageHeading } from "@/components/site/page-heading";
import { PrintFooter } from "@/components/site/print-footer";
import { Notice } from "@/components/ui/notice";
import { live } from "@/lib/database/live";
import { formatDay } from "@/lib/dates/wording";
import { completedFinding, countByStage } from "@/lib/milestones/counts";
import { downloadsFor } from "@/lib/open-data/downloads";
import { alternateTypes } from "@/lib/open-data/paths";
import { pathOf, readAddress } from "@/lib/published/address";
import { publishedPeriod } from "@/lib/published/period";
import { pageMetadata } from "@/lib/site/page-title";

type Props = PageProps<"/plans/[plan]/periods/[period]">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { address, found } = await inPeriod(props);
  return pageMetadata({
    title: [`All commitments, ${found.period.label}`, found.plan.title],
    path: pathOf(address),
    description: `How every commitment of the plan stood in ${found.period.label}.`,
    types: alternateTypes(address),
  });
}

export default async function PeriodPage(props: Props) {
  const { address, found } = await inPeriod(props);
  const { plan, period, commitments, vocabulary, earlier, later, updated } = found;
  const stages = commitments.flatMap((commitment) => (commitment.stages ?? []).map(({ stage }) => stage));
  const reports = commitments.filter((commitment) => commitment.stages !== null).length;
  const hrefOf = (slug: string) => pathOf({ kind: "period", plan: plan.slug, period: slug });

  return (
    <>
      <Breadcrumbs
        trail={[
          { label: "Plans", href: "/plans" },
          { label: plan.title, href: pathOf({ kind: "plan", plan: plan.slug }) },
          { label: period.label },
        ]}
      />
      <PageHeading
        caption="All commitments"
        title={period.label}
        lead={
          <>
            The reporting period from <time dateTime={period.startsOn}>{formatDay(period.startsOn)}</time> to{" "}
            <time dateTime={period.endsOn}>{formatDay(period.endsOn)}</time>.
          </>
        }
      />
      {period.note && (
        <Notice id="period-note" title="About this period">
          <p>{period.note}</p>
        </Notice>
      )}
      {stages.length > 0 && (
        <StageCounts
          finding={`${completedFinding(stages)}, in the reports published`}
          counts={countByStage(stages, vocabulary)}
        />
      )}
      <PeriodTable
        caption={reportsFinding(reports, commitments.length)}
        commitments={commitments.map((commitment) => ({
          ...commitment,
          href: pathOf({ kind: "commitment", plan: plan.slug, commitment: commitment.number }),
          reportHref: pathOf({ ...address, kind: "report", commitment: commitment.number }),
        }))}
      />
      <h2>What the stages mean</h2>
      <StageLegend stages={vocabulary} />
      <Neighbours
        label="Other periods of this plan"
        earlier={earlier && { href: hrefOf(earlier.slug), label: earlier.label }}
        later={later && { href: hrefOf(later.slug), label: later.label }}
      />
      <Downloads of="this period" downloads={await downloadsFor(live(), address)} />
      <LastUpdated updated={updated} />
      <PrintFooter title={`All commitments, ${period.label}`} path={pathOf(address)} />
    </>
  );
}

function reportsFinding(reports: number, commitments: number): string {
  return reports === 0
    ? "No report published for any commitment"
    : `Reports published for ${reports} of ${commitments} commitments`;
}

async function inPeriod({ params }: Props) {
  const { plan, period } = await params;
  const address = readAddress(`/plans/${plan}/periods/${period}`);
  if (address?.kind !== "period") notFound();
  const found = await publishedPeriod(live(), address.plan, address.period);
  if (!found) notFound();
  return { address, found };
}
