/** Which links and tags inside a sentence cannot be published as they are, and what is left without them? */
import type { NoteKind } from "@/lib/reports/importing/parsed-report";
import { readAddress } from "@/lib/reports/importing/web-addresses";

export interface Mended {
  text: string;
  remarks: { kind: NoteKind; message: string }[];
}

// Every loop in these patterns ends at a character it cannot take, so none of them tries a long line twice over.
/** "[discovery phase](#)", "![chart](chart.png)"; the address may hold one pair of brackets, or stand in <>. */
export const MARKDOWN_LINK =
  /(!?)\[([^[\]]{0,500})\]\([ ]?(?:<([^<>]{0,2000})>|((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}))(?: "[^"]{0,200}")?[ ]?\)/gu;
/** "<https://…>", "<mailto:…>", "<javascript:…>" */
const ANGLE_ADDRESS = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]{0,2000})>/giu;
const TAG = /<!--|<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,500})?\/?>/giu;

/** Keeps every word and every good link; says what was done to the rest. */
export function mendMarkdown(written: string): Mended {
  const remarks: Mended["remarks"] = [];
  const say = (kind: NoteKind, message: string) => remarks.push({ kind, message });

  const linked = written.replace(
    MARKDOWN_LINK,
    (_, image: string, label: string, inAngles?: string, plain?: string) => {
      if (image !== "") {
        say("to_fill_in", `A picture was left out; its words “${label}” were kept. Describe in words what it shows.`);
        return label;
      }
      const address = readAddress(inAngles ?? plain ?? "");
      if ("problem" in address) {
        say(
          "to_fill_in",
          `The link “${label}” ${address.problem}; its words were kept. Give the full address, or leave it.`,
        );
        return label;
      }
      if (address.schemeAdded) say("understood", `The link “${label}”: no scheme was written; https:// was added.`);
      return `[${label}](${address.url})`;
    },
  );

  const addressed = linked.replace(ANGLE_ADDRESS, (whole, inside: string) => {
    const address = readAddress(inside);
    if (!("problem" in address)) return `<${address.url}>`;
    if (/^mailto:/iu.test(whole.slice(1))) return whole;
    say(
      "to_fill_in",
      `The link “${inside.slice(0, 60)}” ${address.problem}; its words were kept. Give the full address.`,
    );
    return inside;
  });

  const { text, tags } = withoutTags(addressed);
  if (tags > 0) say("understood", "HTML tags were taken out; the words between them were kept.");
  return { text, remarks };
}

/** Takes tags out; one that only appears once others are gone is made harmless instead. */
export function withoutTags(written: string): { text: string; tags: number } {
  let tags = 0;
  const once = written.replace(TAG, () => {
    tags += 1;
    return "";
  });
  return { text: once.replace(TAG, (tag) => `\\${tag}`), tags };
}

/** For a name, which is plain text: the words of each link without its address. */
export function plainWords(written: string): string {
  return withoutTags(written.replace(MARKDOWN_LINK, (_, _image, label: string) => label)).text;
}
