/** What may programs that follow links read? Everything readers can; the desk is not for them. */
import type { MetadataRoute } from "next";
import { absoluteUrl } from "@/lib/site/settings";

// The address of the site is a setting read when asked; drawn at build time it would be frozen.
export const dynamic = "force-dynamic";

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/admin/", "/panel/", "/sign-in"] },
    sitemap: absoluteUrl("/sitemap.xml"),
  };
}
