/**
 * Is there anything at this address? Asked before a page is drawn, because `notFound()` inside a page leaves readers
 * without JavaScript an empty body, while an address that no route matches gets the whole page with status 404.
 * The files beside the pages (.json, .csv, .md) are sent to their route from here.
 */
import { type NextRequest, NextResponse } from "next/server";
import { live } from "@/lib/database/live";
import { readTwinPath } from "@/lib/open-data/paths";
import { addressExists, pathOf, readAddress } from "@/lib/published/address";

/** No route may ever match this. */
const NOWHERE = "/there-is-no-such-page";

export async function proxy(request: NextRequest) {
  const path = request.nextUrl.pathname;
  if (!path.startsWith("/plans/")) return nowhere(request);

  const twin = readTwinPath(path);
  const address = twin?.address ?? readAddress(path);
  if (!address || !(await exists(address))) return nowhere(request);
  return twin
    ? NextResponse.rewrite(new URL(`/data${pathOf(twin.address)}.${twin.format}`, request.url))
    : NextResponse.next();
}

/** When the database cannot answer, the page is asked all the same: it has the words for that trouble. */
async function exists(address: NonNullable<ReturnType<typeof readAddress>>): Promise<boolean> {
  return addressExists(live(), address).catch(() => true);
}

function nowhere(request: NextRequest) {
  return NextResponse.rewrite(new URL(NOWHERE, request.url));
}

export const config = { matcher: ["/plans/:path+", "/data/:path*"] };
