/** How does a plan from the seed files reach the desk and its readers? In one transaction, once. */
import type { Desk } from "@/lib/database/desk";
import { publishPlan } from "@/lib/publishing/publish-plan";
import { publishVersion } from "@/lib/publishing/publish-version";
import { refuseDisagreement } from "./seed-agreement";
import type { Seed } from "./seed-files";
import { planRows } from "./seed-plan-rows";
import { reportRows } from "./seed-report-rows";

/** Whether it was loaded; a plan that is there is left exactly as it is. */
export async function loadPlan(desk: Desk, seed: Seed, { at }: { at: Date }): Promise<boolean> {
  refuseDisagreement(seed);
  return desk.$transaction(
    async (tx) => {
      // Two starts at once take turns, and the second finds the plan.
      await tx.$executeRaw`LOCK TABLE desk.action_plan IN SHARE ROW EXCLUSIVE MODE`;
      if (await tx.actionPlan.findUnique({ where: { slug: seed.plan.plan.slug } })) return false;

      const known = await tx.agency.findMany({ select: { id: true, slug: true } });
      const plan = planRows(seed.plan, known);
      await tx.agency.createMany({ data: plan.agencies });
      await tx.agencyName.createMany({ data: plan.agencyNames });
      await tx.actionPlan.create({ data: plan.plan });
      await tx.planStage.createMany({ data: plan.stages });
      await tx.reportingPeriod.createMany({ data: plan.periods });
      await tx.planNote.createMany({ data: plan.notes });
      await tx.commitment.createMany({ data: plan.commitments });
      await tx.commitmentAgency.createMany({ data: plan.roles });
      await tx.milestone.createMany({ data: plan.milestones });
      await tx.milestoneRevision.createMany({ data: plan.revisions });
      await tx.source.createMany({ data: plan.sources });

      const reports = reportRows(seed, plan);
      await tx.progressReport.createMany({ data: reports.reports });
      await tx.reportVersion.createMany({ data: reports.versions });
      await tx.milestoneStage.createMany({ data: reports.stages });
      await tx.reportSection.createMany({ data: reports.sections });
      await tx.reportUpdate.createMany({ data: reports.updates });
      await tx.reportLink.createMany({ data: reports.links });
      await tx.nextStep.createMany({ data: reports.nextSteps });

      await publishPlan(tx, plan.plan.id, { at });
      for (const { id } of reports.versions) await publishVersion(tx, id, { at });
      return true;
    },
    { timeout: 30_000 },
  );
}
