/** What may whoever runs the site choose without changing the code? */

export type NameOrder = "english-first" | "maori-first";

export interface SiteSettings {
  /** Where the site lives, without a slash at the end. Never taken from a request: a forged host must not become a link. */
  url: string;
  nameOrder: NameOrder;
  /** Where the public writes to and calls; null until the Commission has named them. */
  contactEmail: string | null;
  contactPhone: string | null;
}

const LOCAL_URL = "http://localhost:3000";

/**
 * Reads `SITE_URL`, `AGENCY_NAME_ORDER`, `CONTACT_EMAIL` and `CONTACT_PHONE`. A slip in a setting must not take the site
 * down: what cannot be read counts as not set.
 */
export function siteSettings(env: Record<string, string | undefined> = process.env): SiteSettings {
  return {
    url: webOrigin(env.SITE_URL) ?? LOCAL_URL,
    nameOrder: env.AGENCY_NAME_ORDER === "maori-first" ? "maori-first" : "english-first",
    contactEmail: matching(env.CONTACT_EMAIL, /^[^\s@<>?&]+@[^\s@<>?&]+\.[^\s@<>?&]+$/),
    contactPhone: matching(env.CONTACT_PHONE, /^\+?[\d\s()-]{6,20}$/),
  };
}

/** The full address of a page: `absoluteUrl("/about")`. */
export function absoluteUrl(path: string, { url }: Pick<SiteSettings, "url"> = siteSettings()): string {
  return path === "/" ? `${url}/` : `${url}${path}`;
}

function webOrigin(written: string | undefined): string | null {
  if (!written || !URL.canParse(written)) return null;
  const { protocol, origin } = new URL(written);
  return protocol === "https:" || protocol === "http:" ? origin : null;
}

function matching(written: string | undefined, shape: RegExp): string | null {
  const value = written?.trim() ?? "";
  return shape.test(value) ? value : null;
}
