/**
 * The only connection public pages have. Its role can read what was published and nothing else, so a bug in a page
 * cannot show a draft (docs/decisions/0003).
 */
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";
import { poolSettings } from "./pool-settings";

/** The models of the schema `live`; the others are not even named here. */
export type Live = Pick<
  PrismaClient,
  | "livePlan"
  | "livePlanFormerSlug"
  | "liveCommitment"
  | "livePeriod"
  | "liveMilestone"
  | "liveMilestoneStage"
  | "liveReportVersion"
  | "liveAgency"
  | "liveSource"
  | "$queryRaw"
>;

/** Next reloads modules while developing; the pool must outlive that. */
const kept = globalThis as typeof globalThis & { livePool?: Live };

export function live(): Live {
  kept.livePool ??= connectLive();
  return kept.livePool;
}

function connectLive(): Live {
  const own = process.env.LIVE_DATABASE_URL;
  const shared = process.env.DATABASE_URL;
  if (own) return client(own);
  if (shared) return client(shared, "web_public");
  throw new Error("No database is configured. Start the site with npm start, or set DATABASE_URL.");
}

function client(connectionString: string, role?: string): Live {
  const settings = poolSettings(connectionString, { max: 10, ...(role ? { role } : {}) });
  return new PrismaClient({ adapter: new PrismaPg(settings) });
}
