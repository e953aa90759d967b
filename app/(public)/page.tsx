/** Whose site is this, where does the current plan stand, what changed lately, and what is still to be done? */
import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { RecentChanges } from "@/components/home/recent-changes";
import { StillToDo } from "@/components/home/still-to-do";
import { StageCounts } from "@/components/milestones/stage-counts";
import { CommitmentsTable } from "@/components/plans/commitments-table";
import { NoteStatements, PlanNotes } from "@/components/plans/plan-notes";
import { StaleNotice } from "@/components/plans/stale-notice";
import { LastUpdated } from "@/components/site/last-updated";
import { PageHeading } from "@/components/site/page-heading";
import { PrintFooter } from "@/components/site/print-footer";
import { live } from "@/lib/database/live";
import { today } from "@/lib/dates/today";
import { completedFinding, countByStage } from "@/lib/milestones/counts";
import { currentPlan, milestonesOf, recentChanges } from "@/lib/published/home";
import { planEnd, staleReport } from "@/lib/published/plan-age";
import { planPath } from "@/lib/site/addresses";
import { ORGANISATION } from "@/lib/site/organisation";
import { pageMetadata, SITE_NAME } from "@/lib/site/page-title";

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: [],
    path: "/",
    description:
      "What New Zealand promised under the Open Government Partnership, what has been done, and when it was reported.",
  });
}

export default async function HomePage() {
  await connection();
  const plan = await currentPlan(live());

  return (
    <>
      <PageHeading
        title="What New Zealand promised, and what has been done"
        lead={`The ${ORGANISATION.nameEn} keeps this record of New Zealand’s commitments to the Open Government Partnership. See what was promised, how each promise stands, and when that was reported.`}
      />
      {plan ? <CurrentPlan plan={plan} /> : <p>No plan has been published yet.</p>}
      <PrintFooter title={SITE_NAME} path="/" />
    </>
  );
}

function CurrentPlan({ plan }: { plan: NonNullable<Awaited<ReturnType<typeof currentPlan>>> }) {
  const day = today();
  const milestones = milestonesOf(plan);
  const stages = milestones.map(({ stage }) => stage);
  const stale = staleReport(plan, day);
  const ended = planEnd(plan, day);

  return (
    <>
      <h2 id="plan">
        <Link href={planPath(plan.slug)} prefetch={false}>
          {plan.title}
        </Link>
      </h2>
      <StageCounts finding={completedFinding(stages)} counts={countByStage(stages, plan.stages)} />
      {stale ? (
        <StaleNotice newest={stale} today={day} endDates={ended}>
          <NoteStatements notes={plan.notes} />
        </StaleNotice>
      ) : (
        <PlanNotes notes={plan.notes} />
      )}
      <CommitmentsTable compact caption="Where each commitment stands" plan={plan} commitments={plan.commitments} />

      <h2 id="still-to-do">{ended ? "Not reported completed" : "What is due next"}</h2>
      <StillToDo plan={plan.slug} milestones={milestones} today={day} ended={ended} />

      <h2 id="changes">{stale ? "What changed in the newest reports" : "What changed lately"}</h2>
      <RecentChanges plan={plan.slug} changes={recentChanges(plan.commitments)} />
      <LastUpdated updated={plan.updated} />
    </>
  );
}
