/** What does this version of a report say, put together from its working rows at the desk? */

import { dayFrom, partialDateOf } from "@/lib/database/date-columns";
import type { DeskTransaction } from "@/lib/database/desk";
import { ReportContent } from "./content";
import { leadsOf } from "./leads";

/** @throws when there is no such version. */
export async function contentOf(tx: DeskTransaction, versionId: string): Promise<ReportContent> {
  const version = await tx.reportVersion.findUniqueOrThrow({ where: { id: versionId }, include: WHOLE });
  const { commitment, period } = version.report;
  const opening = (kind: "doing" | "next") => version.sections.find((section) => section.kind === kind)?.body ?? "";

  return ReportContent.parse({
    format: 1,
    plan: { slug: commitment.plan.slug, title: commitment.plan.title },
    commitment: {
      id: commitment.id,
      number: commitment.number,
      title: commitment.title,
      objective: commitment.objective,
    },
    period: {
      slug: period.slug,
      label: period.label,
      startsOn: dayFrom(period.startsOn),
      endsOn: dayFrom(period.endsOn),
    },
    leadAgencies: leadsOf(commitment.agencies, period.endsOn),
    textRecorded: version.textRecorded,
    nothingToReport: version.nothingToReport,
    milestones: version.stages
      .toSorted((a, b) => a.milestone.number - b.milestone.number)
      .map(({ milestone, revision, stage, reason, completedOn }) => ({
        id: milestone.id,
        number: milestone.number,
        title: revision.title,
        start: partialDateOf(revision.starts),
        end: partialDateOf(revision.ends),
        stage: { code: stage.code, label: stage.label, definition: stage.definition, meaning: stage.meaning },
        stageReason: reason,
        completedOn: partialDateOf(completedOn),
      })),
    doing: opening("doing"),
    updates: version.updates.map(({ id, milestoneId, body }) => ({ id, milestoneId, body })),
    links: version.links.map(({ id, title, url, kind, dated: date, milestoneId }) => ({
      id,
      title,
      url,
      kind,
      date: partialDateOf(date),
      milestoneId,
    })),
    next: opening("next"),
    nextSteps: version.nextSteps.map(({ id, body, due }) => ({ id, body, due: partialDateOf(due) })),
    followUps: [],
  });
}

const WHOLE = {
  report: {
    include: {
      period: true,
      commitment: {
        include: {
          plan: true,
          agencies: { include: { agency: { include: { names: true } } }, orderBy: { position: "asc" } },
        },
      },
    },
  },
  sections: true,
  stages: { include: { milestone: true, revision: true, stage: true } },
  updates: { orderBy: { position: "asc" } },
  links: { orderBy: { position: "asc" } },
  nextSteps: { orderBy: { position: "asc" } },
} as const;
