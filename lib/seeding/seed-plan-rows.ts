/** Which rows does a plan's seed file become? */
import { randomUUID } from "node:crypto";
import { dayColumn } from "@/lib/database/date-columns";
import type { SeedCommitment, SeedPlan } from "./seed-schema";

export type PlanRows = ReturnType<typeof planRows>;

/** `known` are agencies that another plan brought: they keep their row and their names. */
export function planRows(seed: SeedPlan, known: { id: string; slug: string }[]) {
  const plan = { id: randomUUID(), ...seed.plan };
  const planId = plan.id;

  const agencies = seed.agencies
    .filter(({ slug }) => !known.some((agency) => agency.slug === slug))
    .map(({ slug, names }) => ({ id: randomUUID(), slug, names }));
  const agencyId = new Map([...known, ...agencies].map(({ slug, id }) => [slug, id]));
  const commitments = seed.commitments.map((commitment) => ({ id: randomUUID(), seed: commitment }));
  const milestones = commitments.flatMap(({ id: commitmentId, seed: { milestones } }) =>
    milestones.map((milestone) => ({ id: randomUUID(), revisionId: randomUUID(), commitmentId, seed: milestone })),
  );

  return {
    plan,
    agencies: agencies.map(({ id, slug }) => ({ id, slug })),
    agencyNames: agencies.flatMap(({ id, names }) =>
      names.map(({ en, mi, from, until }) => ({
        agencyId: id,
        nameEn: en,
        nameMi: mi,
        fromDay: from && dayColumn(from),
        untilDay: until && dayColumn(until),
      })),
    ),
    stages: seed.stages.map((stage, index) => ({ planId, position: index + 1, ...stage })),
    periods: seed.periods.map(({ startsOn, endsOn, ...period }) => ({
      id: randomUUID(),
      planId,
      ...period,
      startsOn: dayColumn(startsOn),
      endsOn: dayColumn(endsOn),
    })),
    notes: seed.notes.map(({ saidOn, ...note }) => ({ planId, ...note, saidOn: dayColumn(saidOn) })),
    commitments: commitments.map(({ id, seed: { leads, leadsInReports, sources, milestones, ...commitment } }) => ({
      id,
      planId,
      ...commitment,
    })),
    roles: commitments.flatMap(({ id, seed }) => leads(seed, id, agencyId)),
    milestones: milestones.map(({ id, commitmentId, seed: { number } }) => ({ id, commitmentId, number })),
    revisions: milestones.map(({ id, revisionId, seed: { title, starts, ends } }) => ({
      id: revisionId,
      milestoneId: id,
      number: 1,
      title,
      starts,
      ends,
    })),
    sources: [
      ...seed.sources.map((source, index) => ({ planId, commitmentId: null, position: index + 1, ...source })),
      ...commitments.flatMap(({ id: commitmentId, seed: { sources } }) =>
        sources.map((source, index) => ({ planId, commitmentId, position: index + 1, ...source })),
      ),
    ],
  };
}

function leads(seed: SeedCommitment, commitmentId: string, agencyId: Map<string, string>) {
  const named = [
    ...seed.leads.map((slug) => ({ slug, namedIn: "plan" })),
    ...seed.leadsInReports.map((slug) => ({ slug, namedIn: "reports" })),
  ];
  return named.map(({ slug, namedIn }, index) => ({
    commitmentId,
    agencyId: agencyId.get(slug) as string,
    role: "lead",
    namedIn,
    position: index + 1,
  }));
}
