/** Which web address is written here, and can a reader follow it? */
import { MAX_ADDRESS_LENGTH } from "@/lib/reports/importing/limits";

export type Address = { url: string; schemeAdded: boolean } | { problem: string };

/** "www.ogp.org.nz", "data.govt.nz/toolkit": an address without "https://", as people write it. */
const BARE = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}(?::\d{2,5})?(?:[/?#]\S*)?$/iu;
/** "report.docx" looks like an address and is the name of a file. */
const FILE_NAME = /^[^/]*\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|md|html?|zip|jpe?g|png)$/iu;
const END_PUNCTUATION = new Set([...".,;:!?>\"'”’*_]"]);

/** Says what is wrong in words that finish "This link …". */
export function readAddress(written: string): Address {
  const text = withoutEndPunctuation(written.trim());
  if (text === "" || text.startsWith("#")) return { problem: "leads nowhere" };
  if (text.length > MAX_ADDRESS_LENGTH) return { problem: `is longer than ${MAX_ADDRESS_LENGTH} characters` };
  const schemeAdded = isBareAddress(text);
  const url = schemeAdded ? `https://${text}` : text;
  if (!URL.canParse(url)) return { problem: "is not a whole web address" };
  const problem = problemWith(new URL(url));
  return problem === null ? { url, schemeAdded } : { problem };
}

export function isBareAddress(text: string): boolean {
  return BARE.test(text) && !FILE_NAME.test(text);
}

/** The same page written twice, with or without a last slash or capitals in its host, has the same key. */
export function addressKey(url: string): string {
  return new URL(url).href.replace(/\/$/u, "");
}

function problemWith({ protocol, hostname, username, password }: URL): string | null {
  if (protocol === "mailto:") return "is an e-mail address, not a page";
  if (protocol !== "https:" && protocol !== "http:") return "is not a web address that starts with https://";
  if (username !== "" || password !== "") return "has a user name or password in it";
  // A name without a dot, or a number, is a machine inside somebody's network.
  if (!hostname.includes(".") || /^[\d.]+$/u.test(hostname)) return "leads to a place the public cannot reach";
  return null;
}

/** "OGPConsultation>." ends before the ">"; a bracket stays when it was opened inside the address. */
export function withoutEndPunctuation(text: string): string {
  let end = text.length;
  while (end > 0) {
    const last = text.charAt(end - 1);
    const closesNothing = last === ")" && !text.slice(0, end).includes("(");
    if (!END_PUNCTUATION.has(last) && !closesNothing) break;
    end -= 1;
  }
  return text.slice(0, end);
}
