/** What is a page called in the browser's tab, in search results and in a list of bookmarks? */
import type { Metadata } from "next";
import { absoluteUrl } from "@/lib/site/settings";

export const SITE_NAME = "Open government commitments";

/** `pageTitle("Commitment 5", "Plan 2016-18")` is "Commitment 5 – Plan 2016-18 – Open government commitments". */
export function pageTitle(...parts: readonly string[]): string {
  return [...parts, SITE_NAME].join(" – ");
}

/** The same title when the form on the page came back with something to fix: a screen reader hears that first. */
export function errorTitle(title: string): string {
  return `Error: ${title}`;
}

interface PageFacts {
  /** From the page outwards: the page, then the section it is in. Empty for the home page. */
  title: readonly string[];
  /** The page's own address, "/about". */
  path: string;
  description?: string;
  /** Where its files are, as `alternateTypes` lists them. */
  types?: Record<string, string>;
}

/** What a page hands to Next: a unique title and the one address under which it should be known. */
export function pageMetadata({ title, path, description, types }: PageFacts): Metadata {
  return {
    title: { absolute: pageTitle(...title) },
    ...(description && { description }),
    alternates: { canonical: absoluteUrl(path), ...(types && { types }) },
  };
}
