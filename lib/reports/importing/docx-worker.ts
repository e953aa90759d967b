/**
 * What lines would a person type for this Word document? Headings, numbered rows, bullets and links, in the form of a
 * text report. Runs in a thread of its own (docx-text.ts), started by Node without a bundler, so it imports nothing of
 * the project's.
 */
import { parentPort, workerData } from "node:worker_threads";
import mammoth from "mammoth";

/** The part of mammoth's document tree that is read here. */
interface WordNode {
  type: string;
  children?: WordNode[];
  value?: string;
  href?: string;
  anchor?: string;
  styleName?: string | null;
  numbering?: { level: string | number; isOrdered: boolean } | null;
  colSpan?: number;
  altText?: string;
  checked?: boolean;
  noteType?: string;
  noteId?: string;
  notes?: { resolve(reference: WordNode): { body: WordNode[] } | null };
}

function linesOfDocument(document: WordNode): string[] {
  const lines: string[] = [];
  const footnotes: WordNode[] = [];
  /** How far each level of numbering has counted: Word stores no numbers, it counts when it draws. */
  let counters: number[] = [];
  let wasList = false;

  for (const block of document.children ?? []) writeBlock(block);
  writeFootnotes();
  return lines;

  function writeBlock(block: WordNode) {
    if (block.type === "table") {
      separate(false);
      for (const row of block.children ?? []) lines.push(rowOf(row));
    } else if (block.type === "paragraph") writeParagraph(block);
    else for (const child of block.children ?? []) writeBlock(child);
  }

  function writeParagraph(paragraph: WordNode) {
    const text = inOneLine(textOf(paragraph));
    const level = headingLevel(paragraph.styleName);
    const marker = level === 0 ? markerOf(paragraph) : "";
    if (level > 0) counters = [];
    if (text === "") return;
    separate(marker !== "");
    lines.push(`${level > 0 ? `${"#".repeat(level)} ` : marker}${text}`);
  }

  /** A blank line before everything but a bullet that follows a bullet. */
  function separate(isList: boolean) {
    if (lines.length > 0 && !(isList && wasList)) lines.push("");
    wasList = isList;
  }

  function markerOf({ numbering }: WordNode): string {
    if (!numbering) return "";
    const level = Math.min(Math.max(Number(numbering.level) || 0, 0), 8);
    if (!numbering.isOrdered) return `${"  ".repeat(level)}- `;
    counters = counters.slice(0, level + 1);
    counters[level] = (counters[level] ?? 0) + 1;
    return `${"  ".repeat(level)}${counters[level]}. `;
  }

  function rowOf(row: WordNode): string {
    const cells = (row.children ?? []).flatMap((cell) => {
      const paragraphs = paragraphsIn(cell).map((paragraph) => `${markerOf(paragraph)}${textOf(paragraph)}`);
      const empty: string[] = Array(Math.min(Math.max((cell.colSpan ?? 1) - 1, 0), 50)).fill("");
      return [inOneLine(paragraphs.join(" ")), ...empty];
    });
    return cells.join("\t");
  }

  /** Footnotes are put under a heading that no report has, so that they are shown to the person and not mixed in. */
  function writeFootnotes() {
    if (footnotes.length === 0) return;
    lines.push("", "# Footnotes");
    for (const reference of footnotes) {
      const body = document.notes?.resolve(reference)?.body ?? [];
      lines.push("", inOneLine(body.map(textOf).join(" ")));
    }
  }

  function textOf(node: WordNode): string {
    if (node.type === "text") return node.value ?? "";
    if (node.type === "tab" || node.type === "break") return " ";
    if (node.type === "checkbox") return node.checked ? "☒" : "☐";
    if (node.type === "image") return node.altText ? `![${node.altText}]()` : "";
    if (node.type === "noteReference") {
      footnotes.push(node);
      return "";
    }
    const text = (node.children ?? []).map(textOf).join("");
    return node.type === "hyperlink" ? linkOf(node, text) : text;
  }
}

function linkOf({ href, anchor }: WordNode, text: string): string {
  const address = href ?? (anchor === undefined ? "" : `#${anchor}`);
  if (text.trim() === "") return text;
  // An address that is its own words needs no second copy.
  if (text === address) return `<${address}>`;
  const target = /[()\s]/u.test(address) ? `<${address}>` : address;
  return `[${text.replaceAll(/[[\]]/gu, " ")}](${target})`;
}

function headingLevel(styleName: string | null | undefined): number {
  if (/^title$/iu.test(styleName ?? "")) return 1;
  return Number(/^heading ([1-6])$/iu.exec(styleName ?? "")?.[1] ?? 0);
}

function paragraphsIn(node: WordNode): WordNode[] {
  return node.type === "paragraph" ? [node] : (node.children ?? []).flatMap(paragraphsIn);
}

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Mammoth asks for the parts one by one; they were unpacked under a limit before it ran (zip-parts.ts). */
function unpackedFile(parts: Map<string, Uint8Array>) {
  return {
    exists: (name: string) => parts.has(name),
    read: async (name: string, encoding?: string) => {
      const part = parts.get(name);
      return encoding === undefined ? part : new TextDecoder(encoding).decode(part);
    },
  };
}

let lines: string[] = [];
// Given an opened archive as `file`, mammoth never unpacks anything itself; its types leave this form of input out.
const input = { file: unpackedFile(workerData as Map<string, Uint8Array>) } as unknown as { path: string };
await mammoth.convertToHtml(input, {
  includeEmbeddedStyleMap: false,
  transformDocument: (document: WordNode) => {
    lines = linesOfDocument(document);
    return { ...document, children: [] };
  },
});
parentPort?.postMessage(lines.join("\n"));
