/** What does the published report of one commitment in one period say, and what stands round it? */
import { cache } from "react";
import type { Live } from "@/lib/database/live";
import { type StageChange, stageChanges } from "@/lib/milestones/changes";
import type { Stage } from "@/lib/milestones/stages";
import { stageWord, WORDS } from "@/lib/published/vocabulary";
import { ReportContent } from "@/lib/reports/content";

export interface ReportNeighbour {
  /** The period's slug. */
  period: string;
  label: string;
}

export interface PublishedReport {
  content: ReportContent;
  version: { number: number; state: string; sha256: string; changeNote: string | null; publishedAt: Date };
  /** Every word of the plan, used in this report or not. */
  vocabulary: Stage[];
  /** Where the commitment was documented before this site. */
  sources: { label: string; url: string }[];
  earlier: ReportNeighbour | null;
  later: ReportNeighbour | null;
  /** Since the report before; null when this is the first. */
  changes: StageChange[] | null;
}

/** Null when nothing is published there. The page and its metadata share one read. */
export const publishedReport = cache(
  async (live: Live, plan: string, commitment: number, period: string): Promise<PublishedReport | null> => {
    const found = await live.liveCommitment.findFirst({
      where: { number: commitment, plan: { slug: plan } },
      select: {
        plan: { select: { stages: WORDS } },
        sources: { select: { label: true, url: true }, orderBy: { position: "asc" } },
        versions: {
          select: { id: true, number: true, period: { select: { slug: true, label: true, startsOn: true } } },
          orderBy: [{ period: { startsOn: "asc" } }, { number: "asc" }],
        },
      },
    });
    if (!found) return null;

    // Ordered by period and then by version, so the last of each period is the one that counts.
    const newest = [...new Map(found.versions.map((version) => [version.period.slug, version])).values()];
    const place = newest.findIndex((version) => version.period.slug === period);
    const [before, here, after] = [newest[place - 1], newest[place], newest[place + 1]];
    if (!here) return null;

    const [version, previous] = await Promise.all([
      versionById(live, here.id),
      before ? versionById(live, before.id) : null,
    ]);
    if (!version) return null;
    const content = ReportContent.parse(version.content);
    return {
      content,
      version,
      vocabulary: found.plan.stages.map(stageWord),
      sources: found.sources,
      earlier: before ? neighbour(before.period) : null,
      later: after ? neighbour(after.period) : null,
      changes: previous ? stageChanges(ReportContent.parse(previous.content).milestones, content.milestones) : null,
    };
  },
);

function versionById(live: Live, id: string) {
  return live.liveReportVersion.findUnique({
    where: { id },
    select: { number: true, state: true, content: true, sha256: true, changeNote: true, publishedAt: true },
  });
}

function neighbour({ slug, label }: { slug: string; label: string }): ReportNeighbour {
  return { period: slug, label };
}
