/** What may people do with what is on this site? */
import type { Metadata } from "next";
import Link from "next/link";
import { StaticPage } from "@/components/site/static-page";
import { LICENCE } from "@/lib/site/organisation";
import { pageMetadata } from "@/lib/site/page-title";
import { absoluteUrl } from "@/lib/site/settings";

const PATH = "/copyright";

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: ["Copyright"],
    path: PATH,
    description: "You may copy, share and adapt what is on this site if you say where it came from.",
  });
}

export default function CopyrightPage() {
  return (
    <StaticPage
      title="Copyright"
      path={PATH}
      updated="2026-11-23"
      lead="You may copy, share and adapt what is on this site if you say where it came from."
    >
      <h2>What this page covers</h2>
      <p>It covers the words and data published at {absoluteUrl("/")}</p>

      <h2>The licence</h2>
      <p>
        Unless a page says otherwise, the material on this site is protected by Crown copyright. You may reuse it under
        the{" "}
        <a href={LICENCE.url} rel="license">
          {LICENCE.name} licence ({LICENCE.shortName})
        </a>
        . The licence was chosen under the New Zealand Government Open Access and Licensing framework (NZGOAL).
      </p>
      <p>In short, you may copy, share and adapt the material, also to earn money, as long as you:</p>
      <ul>
        <li>say that it comes from the State Services Commission</li>
        <li>link to the licence</li>
        <li>say if you changed it.</li>
      </ul>
      <p>Please give the address of the page and the date you used it, so that others can check.</p>

      <h2>Emblems, logos and names</h2>
      <p>
        The licence does not cover any emblem, logo or coat of arms. Using one may break the Flags, Emblems, and Names
        Protection Act 1981. Say where material came from in written words. Do not use an emblem to do so.
      </p>

      <h2>Material that belongs to others</h2>
      <p>
        Reports link to pages and documents that belong to other people and agencies. The licence does not cover them,
        and we cannot give you permission to use them. Ask the owner. The typeface of this site is Public Sans, used
        under the SIL Open Font License 1.1.
      </p>

      <h2>How far you can rely on this site</h2>
      <p>
        We take care to keep the record right, but it may hold mistakes or gaps. Agencies write their own reports. We do
        not control the sites we link to. If a decision hangs on something you read here, check it with the lead agency
        first. If you find a mistake, please{" "}
        <Link href="/contact" prefetch={false}>
          tell us
        </Link>
        .
      </p>
    </StaticPage>
  );
}
