/**
 * Words written by staff and agencies, drawn as page elements. Anything that is not on the short list below is dropped:
 * raw HTML, images, scripts, and links to anywhere but the web, a mailbox or a phone.
 */
import type { Element, Root } from "hast";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import rehypeSanitize, { type Options } from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { siteSettings } from "@/lib/site/settings";

const ALLOWED: Options = {
  tagNames: [
    ..."h1 h2 h3 h4 h5 h6 p br hr strong em del a ul ol li blockquote code pre".split(" "),
    ..."table thead tbody tr th td".split(" "),
  ],
  attributes: { a: ["href"], ol: ["start"], th: ["align"], td: ["align"] },
  protocols: { href: ["http", "https", "mailto", "tel"] },
  // Unlike other elements that are not allowed, whose words stay, these go with what they hold.
  strip: ["script", "style", "iframe", "svg", "math", "template", "noscript", "object"],
};

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeSanitize, ALLOWED);

interface Props {
  text: string;
  /** The level of the heading the text stands under. Its own headings start one below, so that the outline holds. */
  underHeading?: 1 | 2 | 3 | 4 | 5;
}

export function Markdown({ text, underHeading = 2 }: Props) {
  const tree = reader.runSync(reader.parse(text)) as Root;
  const ownUrl = siteSettings().url;
  visit(tree, (element) => {
    shiftHeading(element, underHeading);
    tendLink(element, ownUrl);
    alignCell(element);
    wrapTable(element);
  });
  return <div className="prose">{toJsxRuntime(tree, { Fragment, jsx, jsxs })}</div>;
}

function visit(node: Root | Element, tend: (element: Element) => void): void {
  for (const child of node.children) {
    if (child.type !== "element") continue;
    visit(child, tend);
    tend(child);
  }
}

/** Level 1 becomes the first below the page's own; past 6 there is nothing, so deeper ones stay at 6. */
function shiftHeading(element: Element, underHeading: number): void {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level) element.tagName = `h${Math.min(6, Number(level) + underHeading)}`;
}

/** A link without an address is plain text; one that leaves the site lends it no weight and tells nothing of where it was. */
function tendLink(element: Element, ownUrl: string): void {
  if (element.tagName !== "a") return;
  const { href } = element.properties;
  // The text cannot name places within the page, so a link to one leads nowhere.
  if (typeof href !== "string" || href === "" || href.startsWith("#")) {
    element.tagName = "span";
    element.properties = {};
  } else if (/^(https?:)?\/\//i.test(href) && !href.startsWith(`${ownUrl}/`)) {
    element.properties.rel = ["external", "nofollow", "noopener"];
  }
}

/** Markdown's right-aligned columns hold numbers. A class says so: inline styles are refused by the site's security policy. */
function alignCell(element: Element): void {
  if (element.tagName !== "th" && element.tagName !== "td") return;
  element.properties = {
    ...(element.tagName === "th" && { scope: "col" }),
    ...(element.properties.align === "right" && { className: ["numeric"] }),
  };
}

/** A table may be wider than a phone, so it scrolls by itself, and the keyboard can reach it. */
function wrapTable(element: Element): void {
  if (element.tagName !== "table") return;
  const table: Element = { ...element };
  element.tagName = "div";
  element.properties = { className: ["table-region"], role: "region", ariaLabel: "Table", tabIndex: 0 };
  table.properties = { ...table.properties, className: ["table"] };
  element.children = [table];
}
