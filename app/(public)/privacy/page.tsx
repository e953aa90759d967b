/** What does the site learn about its readers, and what may they ask? The ten questions of the NZ Web Usability Standard. */
import type { Metadata } from "next";
import Link from "next/link";
import { StaticPage } from "@/components/site/static-page";
import { pageMetadata } from "@/lib/site/page-title";

const PATH = "/privacy";

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: ["Privacy"],
    path: PATH,
    description: "What this site collects about you (very little), why, and how to see or correct it.",
  });
}

export default function PrivacyPage() {
  return (
    <StaticPage
      title="Privacy"
      path={PATH}
      updated="2026-11-23"
      lead="You can read everything on this site without telling us who you are."
    >
      <h2 id="scope">What this page covers</h2>
      <p>
        It covers the public pages of this site. It does not cover other sites that we link to. Staff and panel members
        who sign in are told separately what is kept about their work.
      </p>

      <h2 id="collection">What we collect, and where</h2>
      <p>
        When your browser asks for a page, our server writes a line in a log. If you write to us, we get what you choose
        to tell us. We collect nothing else.
      </p>

      <h2 id="holder">Who holds it</h2>
      <p>The State Services Commission holds it. Companies that run servers for us may store it on our behalf.</p>

      <h2 id="choice">Your choice</h2>
      <p>You do not have to give us your name or any other details. The public pages ask for none.</p>

      <h2 id="use">How we use it</h2>
      <p>
        We use the log to keep the site working, to find faults and to stop attacks. We use your message to answer you.
      </p>

      <h2 id="disclosure">Who else sees it</h2>
      <p>
        If your question is about another agency’s work, we may ask you first and then pass it on. Otherwise we share
        what you tell us only if the law says that we must. A message to us is official information, so someone may ask
        to see it. We would think about your privacy before we answer.
      </p>

      <h2 id="statistics">Statistics and your IP address</h2>
      <p>
        A line in the log holds the time, the page, your IP address and the name your browser gives itself. We may count
        these lines to see which pages are read. We do not use them to find out who you are. We use no outside service
        to count visits.
      </p>

      <h2 id="cookies">Cookies</h2>
      <p>
        The public pages set no cookies and store nothing on your device. A cookie is used only when staff or panel
        members sign in.
      </p>

      <h2 id="rights">Your right to see and correct it</h2>
      <p>
        Under the Privacy Act 2020 you can ask whether we hold information about you. You can ask to see it, and ask us
        to correct it.
      </p>

      <h2 id="contact">Who to ask</h2>
      <p>
        <Link href="/contact" prefetch={false}>
          Contact us
        </Link>{" "}
        about anything on this page. If you are not happy with our answer, you can complain to the{" "}
        <a href="https://www.privacy.org.nz/">Privacy Commissioner</a>.
      </p>
    </StaticPage>
  );
}
