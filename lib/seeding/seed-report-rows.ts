/**
 * Which reports does a seed hold, and which rows do they become? A report exists where a stage was published; its other
 * milestones are "not recorded" in that period, and a period without any stage has no report.
 */
import { randomUUID } from "node:crypto";
import type { Seed } from "./seed-files";
import type { PlanRows } from "./seed-plan-rows";
import type { SeedCommitment, SeedPlan, SeedReport } from "./seed-schema";

type MilestoneId = (number: number) => string;

export function reportRows(seed: Seed, plan: PlanRows) {
  const planId = plan.plan.id;
  const found = seed.plan.commitments.flatMap((commitment) =>
    seed.plan.periods.filter(({ slug }) => wasReported(commitment, slug)).map(({ slug }) => ({ commitment, slug })),
  );
  const written = found.map(({ commitment, slug }) => ({
    commitment,
    slug,
    commitmentId: idOf(plan.commitments, "number", commitment.number),
    reportId: randomUUID(),
    versionId: randomUUID(),
    text: seed.reports.find((report) => report.commitment === commitment.number && report.period === slug),
  }));
  const texts = written.flatMap(({ versionId, commitmentId, text }) =>
    text ? [{ versionId, text, milestoneId: milestonesOf(plan, commitmentId) }] : [],
  );

  return {
    reports: written.map(({ reportId, commitmentId, slug }) => ({
      id: reportId,
      planId,
      commitmentId,
      periodId: idOf(plan.periods, "slug", slug),
    })),
    versions: written.map(({ reportId, versionId, text }) => ({
      id: versionId,
      reportId,
      planId,
      number: 1,
      textRecorded: text !== undefined,
    })),
    stages: written.flatMap(({ versionId, commitment, commitmentId, slug }) =>
      stagesIn(commitment, slug, seed.plan).map(({ number, ...stage }) => {
        const milestoneId = milestonesOf(plan, commitmentId)(number);
        return {
          versionId,
          planId,
          milestoneId,
          revisionId: idOf(plan.revisions, "milestoneId", milestoneId),
          ...stage,
        };
      }),
    ),
    sections: texts.flatMap(({ versionId, text }) => sections(text).map((section) => ({ versionId, ...section }))),
    updates: texts.flatMap(({ versionId, text, milestoneId }) =>
      text.updates.map(({ milestone, body }, index) => ({
        versionId,
        position: index + 1,
        milestoneId: milestone === null ? null : milestoneId(milestone),
        body,
      })),
    ),
    links: texts.flatMap(({ versionId, text, milestoneId }) =>
      text.links.map(({ milestone, date, ...link }, index) => ({
        versionId,
        position: index + 1,
        dated: date,
        milestoneId: milestone === null ? null : milestoneId(milestone),
        ...link,
      })),
    ),
    nextSteps: texts.flatMap(({ versionId, text }) =>
      text.nextSteps.map((step, index) => ({ versionId, position: index + 1, ...step })),
    ),
  };
}

function wasReported({ milestones }: SeedCommitment, period: string): boolean {
  return milestones.some(({ stages }) => stages[period] !== undefined);
}

function stagesIn({ milestones }: SeedCommitment, period: string, { stages: words }: SeedPlan) {
  const unrecorded = words.find(({ meaning }) => meaning === "not_recorded")?.code as string;
  const done = words.filter(({ meaning }) => meaning === "completed").map(({ code }) => code);
  return milestones.map(({ number, stages, completedOn }) => {
    const stageCode = stages[period] ?? unrecorded;
    return { number, stageCode, completedOn: done.includes(stageCode) ? completedOn : null };
  });
}

function sections({ doing, next }: SeedReport) {
  return [
    { kind: "doing", body: doing },
    { kind: "next", body: next },
  ].filter(({ body }) => body !== "");
}

function milestonesOf(plan: PlanRows, commitmentId: string): MilestoneId {
  const own = plan.milestones.filter((milestone) => milestone.commitmentId === commitmentId);
  return (number) => idOf(own, "number", number);
}

function idOf<Key extends string>(rows: ({ id: string } & Record<Key, unknown>)[], key: Key, value: string | number) {
  const row = rows.find((candidate) => candidate[key] === value);
  if (!row) throw new Error(`The seed has no row with ${key} ${value}.`);
  return row.id;
}
