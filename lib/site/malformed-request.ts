/**
 * Which requests would break the server before any page of ours is asked? They are mended first, so that nobody can
 * fill the log with errors: an answer of "not found" is enough for what no browser sends.
 */
import type { IncomingHttpHeaders } from "node:http";
import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state";

interface Asked {
  method?: string | undefined;
  url?: string | undefined;
  headers: IncomingHttpHeaders;
}

const ROUTER_STATE = "next-router-state-tree";
const NO_SUCH_PAGE = "/not-a-request-for-a-page";

export function mendMalformedRequest(request: Asked): void {
  // The standard Request refuses to be made with this method, and an address that is no path is no address of ours.
  if (request.method === "TRACE" || !isPath(request.url)) {
    request.method = "GET";
    request.url = NO_SUCH_PAGE;
  }
  if (!isRouterState(request.headers[ROUTER_STATE])) delete request.headers[ROUTER_STATE];
}

/** `GET http://elsewhere/plans` is for proxies, and its path is read from it all the same. */
function isPath(url = ""): boolean {
  return url.startsWith("/") || URL.canParse(url);
}

/** What the browser says of the page it stands on, when it asks for the next one. Without it the whole page is sent. */
function isRouterState(header: string | string[] | undefined): boolean {
  try {
    parseAndValidateFlightRouterState(header);
    return true;
  } catch {
    return false;
  }
}
