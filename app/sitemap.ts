/** The list of pages for programs that follow links. */
import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { live } from "@/lib/database/live";
import { siteAddresses } from "@/lib/open-data/site-addresses";
import { absoluteUrl } from "@/lib/site/settings";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const addresses = await siteAddresses(live());
  return addresses.map(({ path, changed }) => ({
    url: absoluteUrl(path),
    ...(changed && { lastModified: changed }),
  }));
}
