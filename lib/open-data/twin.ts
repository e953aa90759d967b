/** The file at an address: its bytes, and what a server says of them. */
import { createHash } from "node:crypto";
import type { Live } from "@/lib/database/live";
import { toCsv } from "@/lib/open-data/csv";
import { FORMATS, type Format } from "@/lib/open-data/format";
import { gather } from "@/lib/open-data/gather";
import { toMarkdown } from "@/lib/open-data/markdown";
import { DataFile } from "@/lib/open-data/schema";
import type { PublicAddress } from "@/lib/published/address";

export interface Twin {
  body: Buffer<ArrayBuffer>;
  contentType: string;
  /** Strong: the same bytes, the same tag. */
  etag: string;
  updated: Date;
  filename: string;
}

const WRITERS: Record<Format, (file: DataFile) => string> = {
  json: (file) => `${JSON.stringify(DataFile.parse(file), null, 2)}\n`,
  csv: (file) => toCsv(file.stages),
  md: toMarkdown,
};

/** Null when there is no such page. */
export async function twinOf(live: Live, address: PublicAddress, format: Format): Promise<Twin | null> {
  const file = await gather(live, address);
  return file && write(file, address, format);
}

/** How many bytes the file would have in each format. */
export async function twinSizes(live: Live, address: PublicAddress): Promise<Record<Format, number> | null> {
  const file = await gather(live, address);
  if (!file) return null;
  const size = (format: Format) => Buffer.byteLength(WRITERS[format](file), "utf8");
  return { json: size("json"), csv: size("csv"), md: size("md") };
}

function write(file: DataFile, address: PublicAddress, format: Format): Twin {
  const body = Buffer.from(WRITERS[format](file), "utf8");
  return {
    body,
    contentType: FORMATS[format].contentType,
    etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`,
    updated: new Date(file.updated),
    filename: `${filenameOf(address)}.${format}`,
  };
}

/** Says by itself what it is, in a folder of downloads. */
function filenameOf(address: PublicAddress): string {
  const parts = ["ogp-nz", address.plan];
  if ("commitment" in address) parts.push(`commitment-${address.commitment}`);
  if ("period" in address) parts.push(address.period);
  return parts.join("-");
}
