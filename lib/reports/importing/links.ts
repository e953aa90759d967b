/** Which links does the section "Links" hold? Each address once, with the words the agency gave it. */
import { MARKDOWN_LINK, plainWords } from "@/lib/reports/importing/inline-markdown";
import { MAX_ONE_LINE } from "@/lib/reports/importing/limits";
import type { SectionReader, TakeNote } from "@/lib/reports/importing/note-taker";
import type { ParsedLink } from "@/lib/reports/importing/parsed-report";
import { bulletOf, headingOf, inOneLine, type ReportLine } from "@/lib/reports/importing/report-lines";
import { addressKey, isBareAddress, readAddress, withoutEndPunctuation } from "@/lib/reports/importing/web-addresses";

export interface LinksReader extends SectionReader {
  links(): ParsedLink[];
  /** Says which links still need words, once all lines have been read. */
  finish(): void;
}

const ANGLES = /<([^\s<>]{1,2500})>/gu;
const WITH_SCHEME = /(?:[a-z][a-z0-9+.-]{1,31}:\/\/|\b(?:javascript|vbscript|data|mailto|file):)[^\s<>]+/giu;
const WORD = /(?:[^\s<>()|:"“”]|:(?=\d))+/gu;
const LOOSE_ENDS = /^[\s.,;:()<>|"“”–—-]{1,20}|[\s.,;:()<>|"“”–—-]{1,20}$/gu;

export function linksReader(note: TakeNote): LinksReader {
  const links = new Map<string, { link: ParsedLink; line: ReportLine }>();

  function read(line: ReportLine) {
    const { addresses, words } = addressesIn(inOneLine(bulletOf(line.text)?.text ?? headingOf(line.text).text));
    const only = addresses.length === 1 ? addresses[0] : undefined;
    if (only !== undefined) only.title ??= words === "" ? null : words;
    else if (words !== "")
      note(line, "not_understood", "Words without one address of their own; write “[words](address)”.");
    else if (addresses.length === 0) note(line, "not_understood", "No web address is written here.");
    for (const address of addresses) readOne(line, address.written, address.title);
  }

  function readOne(line: ReportLine, written: string, titleWritten: string | null) {
    const address = readAddress(written);
    if ("problem" in address) {
      const what = (titleWritten ?? written).slice(0, 60).toWellFormed();
      return note(line, "to_fill_in", `The link “${what}” ${address.problem}; it was left out. Give the full address.`);
    }
    const title = titleWritten === null ? null : titleWritten.slice(0, MAX_ONE_LINE).toWellFormed();
    const same = links.get(addressKey(address.url));
    if (same !== undefined) {
      same.link.title ??= title;
      return note(line, "understood", `The same link as on line ${same.line.number}; kept once.`);
    }
    links.set(addressKey(address.url), { link: { title, url: address.url }, line });
    note(line, "understood", `Link: ${address.url}`);
    if (address.schemeAdded) note(line, "understood", "No scheme was written; https:// was added.");
  }

  return {
    read,
    blank: () => {},
    links: () => [...links.values()].map(({ link }) => link),
    finish: () => {
      for (const { link, line } of links.values()) {
        if (link.title === null) note(line, "to_fill_in", `Say in words what ${link.url} leads to.`);
      }
    },
  };
}

interface AddressWritten {
  written: string;
  title: string | null;
}

/** Takes the addresses out of a line, the plainest form last, and hands back the words that are left. */
function addressesIn(text: string): { addresses: AddressWritten[]; words: string } {
  const addresses: AddressWritten[] = [];
  const take = (written: string, title: string | null = null) => {
    addresses.push({ written, title });
    return " ";
  };
  const left = text
    .replace(MARKDOWN_LINK, (_, _image, label: string, inAngles?: string, plain?: string) =>
      take(inAngles ?? plain ?? "", named(label)),
    )
    .replace(ANGLES, (whole, inside: string) => (looksLikeAddress(inside) ? take(inside) : whole))
    .replace(WITH_SCHEME, (written) => take(written))
    .replace(WORD, (word) => (isBareAddress(withoutEndPunctuation(word)) ? take(word) : word));
  return { addresses, words: named(left) ?? "" };
}

function looksLikeAddress(inside: string): boolean {
  return inside.startsWith("#") || inside.includes(":") || isBareAddress(withoutEndPunctuation(inside));
}

/** "[www.ogp.org.nz](https://www.ogp.org.nz)" gives the link no words: an address is not what it leads to. */
function named(label: string): string | null {
  const words = inOneLine(plainWords(label)).replace(LOOSE_ENDS, "");
  return words === "" || isBareAddress(words) || /^https?:\/\//iu.test(words) ? null : words;
}
