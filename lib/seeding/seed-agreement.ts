/** Do the reports of a seed fit its plan? Asked before anything is written. */
import type { Seed } from "./seed-files";
import type { SeedPlan, SeedReport } from "./seed-schema";

/** @throws Error with every disagreement. */
export function refuseDisagreement({ plan, reports }: Seed) {
  const troubles = reports.flatMap((report) => disagreements(report, plan));
  if (troubles.length > 0) throw new Error(`The seed's report and plan disagree:\n${troubles.join("\n")}`);
}

function disagreements(report: SeedReport, seed: SeedPlan): string[] {
  const name = `The report of commitment ${report.commitment} in ${report.period}`;
  if (report.plan !== seed.plan.slug) return [`${name} is of the plan ${report.plan}, not ${seed.plan.slug}.`];
  const commitment = seed.commitments.find(({ number }) => number === report.commitment);
  if (!commitment) return [`${name} is of a commitment that the plan does not have.`];
  const numbers = commitment.milestones.map(({ number }) => number);

  const strangers = [...report.updates, ...report.links]
    .map(({ milestone }) => milestone)
    .filter((number) => number !== null && !numbers.includes(number));
  const stages = commitment.milestones.filter(
    ({ number, stages }) => stages[report.period] !== report.stages[String(number)],
  );
  return [
    ...strangers.map((number) => `${name} names milestone ${number}, which the commitment does not have.`),
    ...stages.map(({ number }) => `${name} gives milestone ${number} another stage than the plan's file does.`),
  ];
}
