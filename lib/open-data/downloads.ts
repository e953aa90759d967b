/** What can a reader take away from a page, and how large is it? The sizes are those of the bytes that would be sent. */
import type { Live } from "@/lib/database/live";
import { FORMAT_NAMES, FORMATS } from "@/lib/open-data/format";
import { twinPath } from "@/lib/open-data/paths";
import { twinSizes } from "@/lib/open-data/twin";
import type { PublicAddress } from "@/lib/published/address";

export interface Download {
  href: string;
  /** As readers see it: "CSV". */
  format: string;
  bytes: number;
}

/** `downloadsFor(live(), { kind: "commitment", plan: "2016-18", commitment: 5 })`; empty when there is no such page. */
export async function downloadsFor(live: Live, address: PublicAddress): Promise<Download[]> {
  const sizes = await twinSizes(live, address);
  if (!sizes) return [];
  return FORMAT_NAMES.map((name) => ({
    href: twinPath(address, name),
    format: FORMATS[name].label,
    bytes: sizes[name],
  }));
}
