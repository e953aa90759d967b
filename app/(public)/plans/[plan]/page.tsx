/** What is in this plan, how does each commitment stand, and who reported when? */
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { StageCounts } from "@/components/milestones/stage-counts";
import { Downloads } from "@/components/open-data/downloads";
import { CommitmentsTable } from "@/components/plans/commitments-table";
import { PeriodsTable } from "@/components/plans/periods-table";
import { NoteStatements, PlanNotes } from "@/components/plans/plan-notes";
import { SourceList } from "@/components/plans/source-list";
import { Span } from "@/components/plans/span";
import { StaleNotice } from "@/components/plans/stale-notice";
import { Breadcrumbs } from "@/components/site/breadcrumbs";
import { LastUpdated } from "@/components/site/last-updated";
import { PageHeading } from "@/components/site/page-heading";
import { PrintFooter } from "@/components/site/print-footer";
import { SummaryList } from "@/components/ui/summary-list";
import { live } from "@/lib/database/live";
import { today } from "@/lib/dates/today";
import { completedFinding, countByStage } from "@/lib/milestones/counts";
import { downloadsFor } from "@/lib/open-data/downloads";
import { alternateTypes } from "@/lib/open-data/paths";
import { type PublicAddress, readAddress } from "@/lib/published/address";
import { publishedPlan } from "@/lib/published/plan";
import { planEnd, staleReport } from "@/lib/published/plan-age";
import { PLANS_PATH, planPath } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-title";

type Props = PageProps<"/plans/[plan]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const plan = await planIn(params);
  return pageMetadata({
    title: [plan.title],
    path: planPath(plan.slug),
    description: `The commitments of New Zealand’s ${plan.title}, with their milestones, stages and reports.`,
    types: alternateTypes(addressOf(plan)),
  });
}

export default async function PlanPage({ params }: Props) {
  const plan = await planIn(params);
  const day = today();
  const stages = plan.commitments.flatMap(({ milestones }) => milestones.map(({ stage }) => stage));
  const stale = staleReport(plan, day);

  return (
    <>
      <Breadcrumbs trail={[{ label: "Plans", href: PLANS_PATH }, { label: plan.title }]} />
      <PageHeading title={plan.title} caption="Action plan" />
      <StageCounts finding={completedFinding(stages)} counts={countByStage(stages, plan.stages)} />
      <p>
        These are the newest stages the agencies reported.{" "}
        <Link href="/stages" prefetch={false}>
          How to read the stages
        </Link>
      </p>
      {stale ? (
        <StaleNotice newest={stale} today={day} endDates={planEnd(plan, day)}>
          <NoteStatements notes={plan.notes} />
        </StaleNotice>
      ) : (
        <PlanNotes notes={plan.notes} />
      )}

      <h2 id="commitments">Commitments</h2>
      <CommitmentsTable
        caption={commitmentsCaption(plan.commitments.length)}
        plan={plan}
        commitments={plan.commitments}
      />

      <h2 id="periods">Reporting periods</h2>
      <PeriodsTable plan={plan.slug} commitments={plan.commitments.length} periods={plan.periods} />

      <h2 id="about">About this plan</h2>
      <SummaryList
        facts={[
          { term: "Runs", value: <Span starts={plan.starts} ends={plan.ends} /> },
          { term: "Sources", value: <SourceList sources={plan.sources} /> },
        ]}
      />
      <Downloads of="this plan" downloads={await downloadsFor(live(), addressOf(plan))} />
      <LastUpdated updated={plan.updated} />
      <PrintFooter title={plan.title} path={planPath(plan.slug)} />
    </>
  );
}

async function planIn(params: Props["params"]) {
  const address = readAddress(planPath((await params).plan));
  const plan = address?.kind === "plan" ? await publishedPlan(live(), address.plan) : null;
  return plan ?? notFound();
}

function addressOf({ slug }: { slug: string }): PublicAddress {
  return { kind: "plan", plan: slug };
}

function commitmentsCaption(count: number): string {
  return count === 1 ? "1 commitment and its milestones" : `${count} commitments and their milestones`;
}
