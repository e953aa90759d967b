/** Where are the files of a page? At the page's own address, with the format at its end. */
import { FORMAT_NAMES, type Format } from "@/lib/open-data/format";
import { type PublicAddress, pathOf, readAddress } from "@/lib/published/address";

export function twinPath(address: PublicAddress, format: Format): string {
  return `${pathOf(address)}.${format}`;
}

/** "/plans/2016-18.json" is the plan's address and `json`; null when it names no format, or no page's shape. */
export function readTwinPath(path: string): { address: PublicAddress; format: Format } | null {
  const format = FORMAT_NAMES.find((name) => path.endsWith(`.${name}`));
  const address = format && readAddress(path.slice(0, -format.length - 1));
  return address ? { address, format } : null;
}

/** For a page's metadata, `alternates: { canonical, types: alternateTypes(address) }`: the `<link rel="alternate">` lines. */
export function alternateTypes(address: PublicAddress): Record<string, string> {
  return {
    "application/json": twinPath(address, "json"),
    "text/csv": twinPath(address, "csv"),
    "text/markdown": twinPath(address, "md"),
  };
}
