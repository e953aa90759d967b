/** How easy is the site to use for disabled people, how do we know, and what if it is not? */
import type { Metadata } from "next";
import Link from "next/link";
import { StaticPage } from "@/components/site/static-page";
import { pageMetadata } from "@/lib/site/page-title";

const PATH = "/accessibility";

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: ["Accessibility"],
    path: PATH,
    description: "What we do so that everyone can use this site, what we have tested, and how to get help.",
  });
}

export default function AccessibilityPage() {
  return (
    <StaticPage
      title="Accessibility"
      path={PATH}
      updated="2026-11-23"
      lead="We want everyone to be able to read this site. Tell us if you cannot."
    >
      <h2>What we aim for</h2>
      <p>
        We work to the New Zealand Government Web Accessibility Standard 1.2. It asks for level AA of the Web Content
        Accessibility Guidelines (WCAG) 2.2. We work to the Web Usability Standard 1.4 as well.
      </p>

      <h2>What you can expect</h2>
      <ul>
        <li>Every page works without JavaScript, and with a keyboard alone.</li>
        <li>You can make the text bigger, or read on a narrow phone, and lose nothing.</li>
        <li>A stage always has a word and a sign. You never need to see its colour.</li>
        <li>Words in te reo Māori are marked, so that a screen reader can say them right.</li>
        <li>Pages keep their meaning in high contrast mode and on paper.</li>
        <li>Nothing moves, flashes or plays by itself.</li>
      </ul>

      <h2>What we have tested</h2>
      <p>
        We check pages with the axe tool, in the Chromium browser, at two widths: a small phone and a desktop screen. We
        also look at how pages print.
      </p>

      <h2>What we have not tested</h2>
      <ul>
        <li>No disabled people have tested the site for us yet.</li>
        <li>We have not tested it with screen readers or voice control.</li>
        <li>Nobody outside the project has checked it.</li>
      </ul>
      <p>A tool finds only some problems, so there may be some that we do not know of.</p>

      <h2>Pages we link to</h2>
      <p>Reports link to other sites and to documents. We cannot promise that those are easy to use.</p>

      <h2>To ask for another format, or tell us about a problem</h2>
      <p>
        <Link href="/contact" prefetch={false}>
          Contact us
        </Link>
        . Tell us the address of the page and what went wrong, or which format you need. Large print and plain text are
        two examples. It helps to know what you use to browse, but you do not have to say.
      </p>
      <p>
        If our answer does not help, you can complain to the{" "}
        <a href="https://www.ombudsman.parliament.nz/">Ombudsman</a> or the{" "}
        <a href="https://www.hrc.co.nz/">Human Rights Commission</a>.
      </p>
    </StaticPage>
  );
}
