/** Where is this page, and what is it part of? */
import Link from "next/link";

export interface Crumb {
  label: string;
  /** Left out for the page itself, which comes last. */
  href?: string;
}

/** `trail` starts after Home and ends with the page itself. */
export function Breadcrumbs({ trail }: { trail: readonly Crumb[] }) {
  const crumbs: Crumb[] = [{ label: "Home", href: "/" }, ...trail];
  return (
    <nav aria-label="Breadcrumb" className="breadcrumbs">
      <ol>
        {crumbs.map(({ label, href }, place) => (
          <li key={label} aria-current={place === crumbs.length - 1 ? "page" : undefined}>
            {href && place < crumbs.length - 1 ? (
              <Link href={href} prefetch={false}>
                {label}
              </Link>
            ) : (
              label
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
