/** Which database does this run use, and is it ready? Yours when DATABASE_URL is set, else one of our own in .local/. */
import { join } from "node:path";
import { migrate } from "@/lib/database/migrate";
import { localFolder, removeAddress, writeAddress } from "@/lib/embedded-postgres/address-file";
import { startCluster } from "@/lib/embedded-postgres/cluster";

export interface SiteDatabase {
  url: string;
  /** Ends what this run started; leaves a database of yours alone. */
  stop(): Promise<void>;
}

export async function siteDatabase(): Promise<SiteDatabase> {
  const yours = process.env.DATABASE_URL;
  if (yours) return { url: yours, stop: async () => {} };

  const cluster = await startCluster(join(localFolder(), "postgres"));
  await cluster.ensureDatabase("tracker");
  const url = cluster.url("tracker");
  writeAddress(url);
  return {
    url,
    stop: async () => {
      removeAddress();
      await cluster.stop();
    },
  };
}

/** Applies what is missing. @throws Error in one sentence, naming the migration that failed. */
export async function bringUpToDate(url: string): Promise<string[]> {
  try {
    return await migrate(url);
  } catch (error) {
    const said = String(error);
    if (/failed migrations/.test(said)) {
      throw new Error(
        `An earlier migration of this database failed half-way, so nothing more is applied. Restore a backup, or delete .local/postgres if nothing in it matters. (${said.match(/`[^`]+`/)?.[0] ?? "name unknown"})`,
      );
    }
    throw error;
  }
}
