/**
 * The files behind /plans/….json, .csv and .md. A page and a file cannot share a folder of the router, so proxy.ts sends
 * those addresses here; asked for directly, this one is not found.
 */
import { live } from "@/lib/database/live";
import { readTwinPath } from "@/lib/open-data/paths";
import { twinOf } from "@/lib/open-data/twin";
import { LICENCE } from "@/lib/site/organisation";

type Context = { params: Promise<{ address: string[] }> };

export async function GET(request: Request, { params }: Context) {
  const { address } = await params;
  const asked = readTwinPath(`/${address.join("/")}`);
  const twin = asked && (await twinOf(live(), asked.address, asked.format));
  if (!twin) return new Response("There is nothing at this address.\n", { status: 404 });

  const headers = {
    ETag: twin.etag,
    "Last-Modified": twin.updated.toUTCString(),
    "Cache-Control": "public, no-cache",
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Last-Modified, Content-Disposition",
    Link: `<${LICENCE.url}>; rel="license"`,
  };
  if (isFresh(request.headers.get("if-none-match"), twin.etag)) return new Response(null, { status: 304, headers });
  return new Response(twin.body, {
    headers: {
      ...headers,
      "Content-Type": twin.contentType,
      "Content-Length": String(twin.body.byteLength),
      "Content-Disposition": `${twin.filename.endsWith(".csv") ? "attachment" : "inline"}; filename="${twin.filename}"`,
    },
  });
}

function isFresh(known: string | null, etag: string): boolean {
  const tags = known?.split(",").map((tag) => tag.trim().replace(/^W\//, "")) ?? [];
  return tags.includes(etag) || tags.includes("*");
}
