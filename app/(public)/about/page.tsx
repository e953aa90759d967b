/** What is this site, who runs it, and how far can it be trusted? */
import type { Metadata } from "next";
import Link from "next/link";
import { AgencyName } from "@/components/site/agency-name";
import { StaticPage } from "@/components/site/static-page";
import { ORGANISATION } from "@/lib/site/organisation";
import { pageMetadata } from "@/lib/site/page-title";

const PATH = "/about";

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: ["About this site"],
    path: PATH,
    description: "What this site shows, who writes the reports, and what to do if you find a mistake.",
  });
}

export default function AboutPage() {
  return (
    <StaticPage
      title="About this site"
      path={PATH}
      updated="2026-11-23"
      lead="See what the government promised, what it has done, and when it said so."
    >
      <h2>What you can find here</h2>
      <p>
        New Zealand belongs to the Open Government Partnership. Its members make action plans. A plan holds commitments,
        and each commitment has milestones with dates.
      </p>
      <p>
        This site shows every commitment, every milestone and every report we hold. You can read all of it without an
        account.
      </p>

      <h2>Who does what</h2>
      <ul>
        <li>
          The <AgencyName {...ORGANISATION} /> runs this site and leads New Zealand’s part in the partnership.
        </li>
        <li>A lead agency looks after each commitment. It says what was done and how each milestone stands.</li>
        <li>The Expert Advisory Panel reads drafts and gives advice. It does not write the reports.</li>
      </ul>

      <h2>How the record is kept</h2>
      <ul>
        <li>A report stays as it was. The next report does not write over it.</li>
        <li>If a date or a milestone changes, the old words stay in view with the reason.</li>
        <li>If no report was published, we say so.</li>
        <li>
          If we do not know something, we write “Not recorded”. Read more about{" "}
          <Link href="/stages" prefetch={false}>
            how to read the stages
          </Link>
          .
        </li>
      </ul>

      <h2>Where the first plan came from</h2>
      <p>
        The record starts with the plan for 2016 to 2018. Its pages and reports were first published at ogp.org.nz.
        Names of commitments and milestones are as they were. The text of reports has been put into new words. Some
        reports could not be found, so parts of the record are empty.
      </p>

      <h2>Found a mistake?</h2>
      <p>
        Please{" "}
        <Link href="/contact" prefetch={false}>
          tell us
        </Link>
        . Say which page it is on, and how you know. We will show what was changed and why.
      </p>
    </StaticPage>
  );
}
