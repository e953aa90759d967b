/** Take this page away: each file with its format and its size, as the NZ Web Usability Standard asks. */
import { formatBytes } from "@/lib/open-data/format";

interface Props {
  /** What the files hold, "this report"; makes each link clear when heard alone. */
  of: string;
  downloads: readonly { href: string; format: string; bytes: number }[];
}

export function Downloads({ of, downloads }: Props) {
  if (downloads.length === 0) return null;
  return (
    <section className="downloads" aria-labelledby="downloads">
      <h2 id="downloads">Take the data away</h2>
      <ul>
        {downloads.map(({ href, format, bytes }) => (
          <li key={href}>
            {/* A plain link: the router must not try to open a file as a page. */}
            <a href={href}>
              Get {of} ({format}, {formatBytes(bytes)})
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
