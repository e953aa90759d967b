/** Whose site is this, what is it, and where can I go? */
import Link from "next/link";
import { AgencyName } from "@/components/site/agency-name";
import { MAIN_NAVIGATION } from "@/lib/site/navigation";
import { ORGANISATION } from "@/lib/site/organisation";
import { SITE_NAME } from "@/lib/site/page-title";

export function Header() {
  return (
    <header className="site-header">
      <div className="site-masthead">
        <div className="wrap">
          <p className="site-organisation">
            <AgencyName {...ORGANISATION} />
          </p>
          <p className="site-name">
            <Link href="/" prefetch={false}>
              {SITE_NAME}
            </Link>
          </p>
        </div>
      </div>
      <nav aria-label="Main" className="site-nav">
        <ul className="wrap">
          {MAIN_NAVIGATION.map(({ href, label }) => (
            <li key={href}>
              <Link href={href} prefetch={false}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
