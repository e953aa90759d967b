/** Help, legal pages and the licence, in the same place on every page. */
import Link from "next/link";
import { AgencyName } from "@/components/site/agency-name";
import { TeReo } from "@/components/site/te-reo";
import { FOOTER_NAVIGATION } from "@/lib/site/navigation";
import { GOVT_NZ, LICENCE, ORGANISATION } from "@/lib/site/organisation";

export function Footer() {
  return (
    <footer className="site-footer">
      <div className="wrap">
        <nav aria-label="About this site">
          <ul className="site-footer-links">
            {FOOTER_NAVIGATION.map(({ href, label, labelMi }) => (
              <li key={href}>
                <Link href={href} prefetch={false}>
                  {label}
                  {labelMi && (
                    <>
                      {" | "}
                      <TeReo>{labelMi}</TeReo>
                    </>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="site-footer-foot">
          <p>
            Published by the <AgencyName {...ORGANISATION} />. You may reuse the words and data on this site under the{" "}
            <a href={LICENCE.url} rel="license">
              {LICENCE.name} licence
            </a>
            , unless a page says otherwise.
          </p>
          <p>
            <a href={GOVT_NZ} className="govt-link">
              Govt.nz
            </a>
            <span className="block">The guide to New Zealand Government services</span>
          </p>
        </div>
      </div>
    </footer>
  );
}
