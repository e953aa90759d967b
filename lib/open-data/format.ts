/** In which forms can a page be taken away, and how is each one named? */
export const FORMATS = {
  json: { label: "JSON", contentType: "application/json; charset=utf-8" },
  csv: { label: "CSV", contentType: "text/csv; charset=utf-8; header=present" },
  md: { label: "Markdown", contentType: "text/markdown; charset=utf-8" },
} as const;

export type Format = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

/** "4 KB", "1.3 MB": never "0 KB", and in thousands, as file lists on most systems count. */
export function formatBytes(bytes: number): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
