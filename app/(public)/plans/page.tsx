/** Which action plans are there? */
import type { Metadata } from "next";
import { connection } from "next/server";
import { PlanList } from "@/components/plans/plan-list";
import { Breadcrumbs } from "@/components/site/breadcrumbs";
import { LastUpdated } from "@/components/site/last-updated";
import { PageHeading } from "@/components/site/page-heading";
import { PrintFooter } from "@/components/site/print-footer";
import { live } from "@/lib/database/live";
import { publishedPlans } from "@/lib/published/plans";
import { PLANS_PATH } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-title";

const TITLE = "Action plans";

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: [TITLE],
    path: PLANS_PATH,
    description: "New Zealand’s Open Government Partnership action plans, with their commitments and progress.",
  });
}

export default async function PlansPage() {
  await connection();
  const plans = await publishedPlans(live());
  const updated = plans
    .map((plan) => plan.updated)
    .toSorted()
    .at(-1);

  return (
    <>
      <Breadcrumbs trail={[{ label: TITLE }]} />
      <PageHeading
        title={TITLE}
        lead="Each plan holds commitments. Each commitment has milestones, and agencies report on them."
      />
      {plans.length > 0 ? <PlanList plans={plans} /> : <p>No plan has been published yet.</p>}
      {updated && <LastUpdated updated={updated} />}
      <PrintFooter title={TITLE} path={PLANS_PATH} />
    </>
  );
}
