/**
 * How does a report that was read from a file become a draft? Only when it fits the plan: otherwise nothing is changed
 * and each trouble is a sentence. Nothing is published here, and a stage that was not written is "not recorded".
 */
import { dayColumn } from "@/lib/database/date-columns";
import type { Desk, DeskTransaction } from "@/lib/database/desk";
import { done, type Issue, type Result, refused } from "@/lib/result";
import { matchMilestones, sameWords } from "./import-matching";
import type { ParsedReport } from "./importing/parsed-report";

export interface ImportedDraft {
  versionId: string;
  plan: string;
  commitment: string;
  period: string;
  versionNumber: number;
  /** Where the file's dates differ from the plan's, which stand. */
  differences: string[];
}

export async function importDraft(desk: Desk, parsed: ParsedReport): Promise<Result<ImportedDraft>> {
  return desk.$transaction(async (tx) => {
    const place = await placeOf(tx, parsed);
    if (!place.ok) return place;
    const { commitment, period } = place.value;

    const matched = matchMilestones(parsed, commitment, commitment.plan.stages);
    if (!matched.ok) return matched;

    const where = { commitmentId_periodId: { commitmentId: commitment.id, periodId: period.id } };
    const key = { planId: commitment.planId, commitmentId: commitment.id, periodId: period.id };
    const report = await tx.progressReport.upsert({ where, create: key, update: {} });
    await tx.$executeRaw`SELECT FROM desk.progress_report WHERE id = ${report.id}::uuid FOR NO KEY UPDATE`;

    const versions = await tx.reportVersion.findMany({ where: { reportId: report.id }, orderBy: { number: "desc" } });
    if (versions.some(({ state }) => OPEN.includes(state))) {
      return refused({
        message: `Somebody is already working on the report of commitment ${commitment.number} for ${period.label}. Finish or discard that draft first.`,
      });
    }

    const number = (versions[0]?.number ?? 0) + 1;
    const { planId } = commitment;
    const version = await tx.reportVersion.create({ data: { reportId: report.id, planId, number } });
    await tx.milestoneStage.createMany({
      data: matched.value.stages.map((stage) => ({ versionId: version.id, planId, ...stage })),
    });
    await writeText(tx, version.id, parsed);
    return done({
      versionId: version.id,
      plan: commitment.plan.title,
      commitment: `Commitment ${commitment.number}: ${commitment.title}`,
      period: period.label,
      versionNumber: number,
      differences: matched.value.differences,
    });
  });
}

const OPEN = ["draft", "in_review", "changes_requested", "approved", "scheduled"];

async function placeOf(tx: DeskTransaction, parsed: ParsedReport) {
  const issues: Issue[] = [];
  if (parsed.commitmentNumber === null) {
    issues.push({
      message:
        "The file does not say which commitment it is about. Begin it with a line like “Commitment 5: Its title”.",
    });
  }
  if (parsed.period === null) {
    issues.push({
      message: "The file does not say which months it covers. Add a line like “Date: September to November 2017”.",
    });
  }
  if (parsed.commitmentNumber === null || parsed.period === null) return refused(...issues);

  const { startsOn, endsOn } = parsed.period;
  const period = await tx.reportingPeriod.findFirst({
    where: { startsOn: dayColumn(startsOn), endsOn: dayColumn(endsOn) },
    orderBy: { plan: { createdAt: "desc" } },
  });
  if (!period) {
    return refused({
      message: `No plan here has a reporting period from ${startsOn} to ${endsOn}. Check the dates in the file, or add the period first.`,
    });
  }
  const commitment = await tx.commitment.findFirst({
    where: { planId: period.planId, number: parsed.commitmentNumber },
    include: {
      plan: { include: { stages: true } },
      milestones: {
        include: { revisions: { orderBy: { number: "desc" }, take: 1 } },
        orderBy: { number: "asc" },
      },
    },
  });
  if (!commitment) {
    return refused({
      message: `The plan with this period has no commitment ${parsed.commitmentNumber}. Check the number in the file.`,
    });
  }
  if (parsed.commitmentTitle !== null && !sameWords(parsed.commitmentTitle, commitment.title)) {
    return refused({
      message: `The file calls commitment ${commitment.number} “${parsed.commitmentTitle}”, and the plan calls it “${commitment.title}”. Check the number and the title.`,
    });
  }
  return done({ commitment, period });
}

async function writeText(tx: DeskTransaction, versionId: string, parsed: ParsedReport) {
  await tx.reportUpdate.createMany({
    data: parsed.doing.map((body, index) => ({ versionId, position: index + 1, body })),
  });
  await tx.reportLink.createMany({
    // A link without a name shows its address until somebody names it.
    data: parsed.links.map(({ title, url }, index) => ({
      versionId,
      position: index + 1,
      title: (title ?? url).slice(0, 500),
      url,
      kind: "page",
    })),
  });
  await tx.nextStep.createMany({
    data: parsed.nextSteps.map((body, index) => ({ versionId, position: index + 1, body })),
  });
}
