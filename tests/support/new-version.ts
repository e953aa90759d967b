/** A next version of a published report: everything carried over, ready for a test to change. */
import type { DeskTransaction } from "@/lib/database/desk";

/** The report of one commitment in September to November 2017. */
export async function newVersion(desk: DeskTransaction, commitment: number): Promise<string> {
  const old = await desk.reportVersion.findFirstOrThrow({
    where: { report: { commitment: { number: commitment }, period: { slug: "2017-09--2017-11" } } },
    orderBy: { number: "desc" },
    include: { stages: true },
  });
  const { id } = await desk.reportVersion.create({
    data: { reportId: old.reportId, planId: old.planId, number: old.number + 1 },
  });
  await desk.milestoneStage.createMany({ data: old.stages.map((stage) => ({ ...stage, versionId: id })) });
  return id;
}
