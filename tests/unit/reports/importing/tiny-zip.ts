/** Makes small zip archives for tests, honest ones and lying ones. */
import { crc32, deflateRawSync } from "node:zlib";

export interface Part {
  name: string;
  content: string | Buffer;
  /** What the archive claims instead of the truth. */
  claimedSize?: number;
  /** Listed with the bytes of an earlier part, and none of its own. */
  sharesBytesAt?: number;
  encrypted?: boolean;
  method?: number;
}

export function tinyZip(parts: Part[]): Buffer {
  const locals: Buffer[] = [];
  const listed: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = part.method === 0 ? content : deflateRawSync(content);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(part.encrypted ? 1 : 0, 2);
    facts.writeUInt16LE(part.method ?? 8, 4);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(part.claimedSize ?? content.length, 18);
    facts.writeUInt16LE(Buffer.byteLength(part.name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), facts, Buffer.from(part.name), packed]);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(part.sharesBytesAt ?? offset, 10);
    listed.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), facts, end, Buffer.from(part.name)]));
    if (part.sharesBytesAt !== undefined) continue;
    locals.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(listed);
  const ending = Buffer.alloc(22);
  ending.write("PK\x05\x06", "latin1");
  ending.writeUInt16LE(parts.length, 8);
  ending.writeUInt16LE(parts.length, 10);
  ending.writeUInt32LE(list.length, 12);
  ending.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, list, ending]);
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a Word document whose body is `body`; `links` become relationships link0, link1, … */
export function wordParts(body: string, links: string[] = []): Part[] {
  const relations = links.map(
    (target, index) =>
      `<Relationship Id="link${index}" Type="${OFFICE}/hyperlink" Target="${target}" TargetMode="External"/>`,
  );
  return [
    {
      name: "_rels/.rels",
      content: `<Relationships xmlns="${RELATIONS}"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: "word/document.xml",
      content: `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`,
    },
    {
      name: "word/_rels/document.xml.rels",
      content: `<Relationships xmlns="${RELATIONS}">${relations.join("")}</Relationships>`,
    },
    {
      name: "word/numbering.xml",
      content: `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    },
  ];
}

export function paragraph(inside: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}
