/** What was promised in this commitment, how does it stand, and what was reported when? */
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { CommitmentFacts } from "@/components/commitments/commitment-facts";
import { ReferenceFacts } from "@/components/commitments/reference-facts";
import { ReportsTable } from "@/components/commitments/reports-table";
import { MilestonesTable } from "@/components/milestones/milestones-table";
import { StageCounts } from "@/components/milestones/stage-counts";
import { Downloads } from "@/components/open-data/downloads";
import { PlanNotes } from "@/components/plans/plan-notes";
import { SourceList } from "@/components/plans/source-list";
import { Breadcrumbs } from "@/components/site/breadcrumbs";
import { LastUpdated } from "@/components/site/last-updated";
import { PageHeading } from "@/components/site/page-heading";
import { PrintFooter } from "@/components/site/print-footer";
import { Notice } from "@/components/ui/notice";
import { live } from "@/lib/database/live";
import { today } from "@/lib/dates/today";
import { completedFinding, countByStage } from "@/lib/milestones/counts";
import { unfinished } from "@/lib/milestones/due";
import { downloadsFor } from "@/lib/open-data/downloads";
import { alternateTypes } from "@/lib/open-data/paths";
import { type PublicAddress, readAddress } from "@/lib/published/address";
import { publishedCommitment } from "@/lib/published/commitment";
import { commitmentPath, PLANS_PATH, planPath } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-title";

type Props = PageProps<"/plans/[plan]/commitments/[commitment]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { plan, number, title, milestones } = await commitmentIn(params);
  const finding = completedFinding(milestones.map(({ stage }) => stage));
  return pageMetadata({
    title: [`Commitment ${number}: ${title}`, plan.title],
    path: commitmentPath(plan.slug, number),
    description: `${title}. ${finding}. See each milestone, its end date and what was reported in each period.`,
    types: alternateTypes(addressOf({ plan, number })),
  });
}

export default async function CommitmentPage({ params }: Props) {
  const commitment = await commitmentIn(params);
  const { plan, number, title, milestones } = commitment;
  const path = commitmentPath(plan.slug, number);
  const stages = milestones.map(({ stage }) => stage);

  return (
    <>
      <Breadcrumbs
        trail={[
          { label: "Plans", href: PLANS_PATH },
          { label: plan.title, href: planPath(plan.slug) },
          { label: `Commitment ${number}` },
        ]}
      />
      <PageHeading caption={`${plan.title}, commitment ${number}`} title={title} />
      <StageCounts finding={completedFinding(stages)} counts={countByStage(stages, plan.stages)} />
      <CommitmentFacts {...commitment} />

      <h2 id="milestones">Milestones and stage</h2>
      <p>
        The agency gives the stage in its report. What the dates tell us stands under it.{" "}
        <Link href="/stages" prefetch={false}>
          How to read the stages
        </Link>
      </p>
      {commitment.gap && (
        <Notice id="gap" title="Part of this record is missing" headingLevel={3}>
          <p>{commitment.gap}</p>
        </Notice>
      )}
      <MilestonesTable plan={plan.slug} commitment={number} milestones={milestones} today={today()} />
      {/* The note speaks of completion, so it matters only where a stage says otherwise. */}
      {unfinished(milestones).length > 0 && <PlanNotes notes={plan.notes} />}

      <h2 id="reports">Reports</h2>
      <ReportsTable plan={plan} commitment={number} milestones={milestones} periods={commitment.periods} />

      <h2 id="more">More about this commitment</h2>
      <ReferenceFacts {...commitment} />
      <h2 id="sources">Sources</h2>
      <SourceList sources={commitment.sources} />
      <Downloads of="this commitment" downloads={await downloadsFor(live(), addressOf(commitment))} />
      <LastUpdated updated={commitment.updated} />
      <PrintFooter title={`Commitment ${number}: ${title}`} path={path} />
    </>
  );
}

async function commitmentIn(params: Props["params"]) {
  const { plan, commitment } = await params;
  const address = readAddress(`${planPath(plan)}/commitments/${commitment}`);
  const found =
    address?.kind === "commitment" ? await publishedCommitment(live(), address.plan, address.commitment) : null;
  return found ?? notFound();
}

function addressOf({ plan, number }: { plan: { slug: string }; number: number }): PublicAddress {
  return { kind: "commitment", plan: plan.slug, commitment: number };
}
