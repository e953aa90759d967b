/** Which pages can a reader reach? Everything linked from the home page and everything in the sitemap. */
import type { APIRequestContext } from "@playwright/test";

export interface Found {
  path: string;
  status: number;
  contentType: string;
  body: string;
}

/** Reads every address of this site once. `baseURL` has no slash at the end. */
export async function crawl(request: APIRequestContext, baseURL: string): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  const waiting = ["/", ...(await inSitemap(request, baseURL))];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const response = await request.get(path, { maxRedirects: 0 });
    const contentType = response.headers()["content-type"] ?? "";
    const body = await response.text();
    found.set(path, { path, status: response.status(), contentType, body });
    if (contentType.startsWith("text/html")) waiting.push(...linksIn(body, path, baseURL));
  }
  return found;
}

export async function inSitemap(request: APIRequestContext, baseURL: string): Promise<string[]> {
  const body = await (await request.get("/sitemap.xml")).text();
  return [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url as string).href.replace(baseURL, "") || "/",
  );
}

export function pagesOf(found: Map<string, Found>): Found[] {
  return [...found.values()].filter(({ contentType }) => contentType.startsWith("text/html"));
}

function linksIn(html: string, from: string, baseURL: string): string[] {
  return [...html.matchAll(/<a\b[^>]*?\bhref="([^"#]+)/g)]
    .map(([, href]) => new URL((href as string).replaceAll("&amp;", "&"), baseURL + from))
    .filter((url) => url.origin === baseURL)
    .map((url) => url.pathname + url.search);
}
