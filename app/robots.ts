/** What may programs that follow links read? Everything readers can; the desk is not for them. */
import type { MetadataRoute } from "next";
import { absoluteUrl } from "@/lib/site/settings";

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/admin/", "/panel/", "/sign-in"] },
    sitemap: absoluteUrl("/sitemap.xml"),
  };
}
