/** What belongs into the file of a plan, a commitment, a period or a report? One read of the plan, cut to what was asked for. */
import type { Prisma } from "@/lib/database/generated/client";
import type { Live } from "@/lib/database/live";
import { twinPath } from "@/lib/open-data/paths";
import type { CommitmentFacts, DataFile } from "@/lib/open-data/schema";
import { stageRecords } from "@/lib/open-data/stage-records";
import { type PublicAddress, pathOf } from "@/lib/published/address";
import { AGENCY_COLUMNS, agencyName, newestInstant } from "@/lib/published/from-columns";
import { publishedReport } from "@/lib/published/report";
import { WORDS } from "@/lib/published/vocabulary";
import { StageWord } from "@/lib/reports/content";
import { LICENCE, ORGANISATION } from "@/lib/site/organisation";
import { absoluteUrl } from "@/lib/site/settings";

/** Null when there is no such page. */
export async function gather(live: Live, address: PublicAddress): Promise<DataFile | null> {
  const plan = await planFor(live, address);
  if (!plan) return null;
  if ("commitment" in address && plan.commitments.length === 0) return null;
  if ("period" in address && plan.periods.length === 0) return null;

  const common = {
    schema: "1" as const,
    source: absoluteUrl(pathOf(address)),
    address: absoluteUrl(twinPath(address, "json")),
    licence: { name: LICENCE.name, url: LICENCE.url },
    publisher: ORGANISATION.nameEn,
    updated: lastChange(plan).toISOString(),
    plan: { slug: plan.slug, title: plan.title, cycle: plan.cycle, country: plan.country },
    vocabulary: StageWord.array().parse(plan.stages),
    commitments: plan.commitments.map(commitmentFacts),
    stages: stageRecords(plan),
  };
  if (address.kind !== "report") return { ...common, kind: address.kind };

  const report = await publishedReport(live, address.plan, address.commitment, address.period);
  if (!report) return null;
  const { number, state, sha256, changeNote, publishedAt } = report.version;
  const version = { number, state, sha256, change_note: changeNote, published_at: publishedAt.toISOString() };
  return { ...common, kind: "report", version, content: report.content };
}

function planFor(live: Live, address: PublicAddress) {
  const period = "period" in address ? { slug: address.period } : {};
  const commitment = "commitment" in address ? { number: address.commitment } : {};
  return live.livePlan.findUnique({ where: { slug: address.plan }, select: planColumns(period, commitment) });
}

function planColumns(period: Prisma.LivePeriodWhereInput, commitment: Prisma.LiveCommitmentWhereInput) {
  return {
    slug: true,
    title: true,
    cycle: true,
    country: true,
    updatedAt: true,
    stages: WORDS,
    periods: { where: period, orderBy: { startsOn: "asc" } },
    commitments: {
      where: commitment,
      orderBy: { number: "asc" },
      include: {
        sources: { select: { label: true, url: true }, orderBy: { position: "asc" } },
        agencies: {
          select: { role: true, namedIn: true, agency: { select: AGENCY_COLUMNS } },
          orderBy: { position: "asc" },
        },
        versions: {
          where: { period },
          select: { periodId: true, number: true, state: true, publishedAt: true },
          orderBy: { number: "asc" },
        },
        milestones: {
          orderBy: { number: "asc" },
          select: {
            number: true,
            revisions: { orderBy: { number: "desc" }, take: 1, select: { title: true, ends: true } },
            stages: { where: { period }, include: { stage: WORDS_OF_ONE } },
          },
        },
      },
    },
  } as const satisfies Prisma.LivePlanSelect;
}

const WORDS_OF_ONE = { select: WORDS.select } as const;

export type PlanRow = NonNullable<Awaited<ReturnType<typeof planFor>>>;

function commitmentFacts(row: PlanRow["commitments"][number]): CommitmentFacts {
  return {
    number: row.number,
    title: row.title,
    objective: row.objective,
    ogp_id: row.ogpId,
    ogp_id_inferred: row.ogpIdInferred,
    starts: row.starts,
    ends: row.ends,
    agencies: row.agencies.map(({ role, namedIn, agency }) => {
      const { slug, nameEn, nameMi } = agencyName(agency);
      return { slug, role, named_in: namedIn, name: { en: nameEn, mi: nameMi } };
    }),
    gap: row.gap,
    sources: row.sources,
  };
}

function lastChange(plan: PlanRow): Date {
  const versions = plan.commitments.flatMap(({ updatedAt, versions }) => [
    updatedAt,
    ...versions.map(({ publishedAt }) => publishedAt),
  ]);
  return newestInstant([plan.updatedAt, ...versions]);
}
