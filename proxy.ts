/**
 * Is there anything at this address, and can it be shown? Asked before a page is drawn, because a page cannot choose its
 * status and still be whole for readers without JavaScript: not found is 404, renamed is 301, and a database that does
 * not answer is 503. The files beside the pages (.json, .csv, .md) are sent to their route from here.
 */
import { type NextRequest, NextResponse } from "next/server";
import { inTime } from "@/lib/database/in-time";
import { live } from "@/lib/database/live";
import type { Format } from "@/lib/open-data/format";
import { readTwinPath } from "@/lib/open-data/paths";
import { addressExists, movedTo, type PublicAddress, pathOf, readAddress } from "@/lib/published/address";
import { absoluteUrl } from "@/lib/site/settings";
import { RETRY_AFTER_SECONDS, UNAVAILABLE_FILE } from "@/lib/site/unavailable";

/** No route may ever match this. */
const NOWHERE = "/there-is-no-such-page";
/** Asked for directly it is not found, for it says nothing true then. */
const UNAVAILABLE_PAGE = "/unavailable";

/** Pages with one fixed address that show something of the record. */
const SHOWS_THE_RECORD = ["/", "/plans", "/stages", "/sitemap.xml"];

export async function proxy(request: NextRequest) {
  const path = request.nextUrl.pathname;
  const twin = readTwinPath(path);
  try {
    if (SHOWS_THE_RECORD.includes(path)) return await inTime(shownWhenAnswering());
    const address = twin?.address ?? readAddress(path);
    return address ? await inTime(found(request, address, twin?.format)) : to(NOWHERE, request);
  } catch (error) {
    console.error(`503 for ${path}: ${nameOf(error)}`);
    return twin ? fileUnavailable() : to(UNAVAILABLE_PAGE, request);
  }
}

async function shownWhenAnswering() {
  await live().$queryRaw`SELECT 1`;
  return NextResponse.next();
}

async function found(request: NextRequest, address: PublicAddress, format: Format | undefined) {
  const ending = format ? `.${format}` : "";
  if (await addressExists(live(), address)) {
    return format ? to(`/data${pathOf(address)}${ending}`, request) : NextResponse.next();
  }
  const moved = await movedTo(live(), address);
  if (!moved || !(await addressExists(live(), moved))) return to(NOWHERE, request);
  // Never from the request: a forged host must not become a redirect.
  return NextResponse.redirect(absoluteUrl(`${pathOf(moved)}${ending}${request.nextUrl.search}`), 301);
}

/** The code and not the message: messages can carry what was asked. */
function nameOf(error: unknown): string {
  const { name, code } = error as { name?: string; code?: string };
  return [name, code].filter(Boolean).join(" ");
}

function to(path: string, request: NextRequest) {
  return NextResponse.rewrite(new URL(path, request.url));
}

function fileUnavailable() {
  return new NextResponse(UNAVAILABLE_FILE, {
    status: 503,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Retry-After": String(RETRY_AFTER_SECONDS),
      "Cache-Control": "no-store",
      "Access-Control-Allow-Origin": "*",
    },
  });
}

export const config = {
  matcher: ["/", "/plans", "/plans/:path+", "/stages", "/sitemap.xml", "/data/:path*", "/unavailable"],
};
