/** How can someone reach the people behind this site? What is not known is said, never guessed. */
import type { Metadata } from "next";
import { StaticPage } from "@/components/site/static-page";
import { TeReo } from "@/components/site/te-reo";
import { SummaryList } from "@/components/ui/summary-list";
import { NZ_RELAY, POSTAL_ADDRESS, STREET_ADDRESS } from "@/lib/site/organisation";
import { pageMetadata } from "@/lib/site/page-title";
import { siteSettings } from "@/lib/site/settings";

const PATH = "/contact";

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: ["Contact us"],
    path: PATH,
    description: "How to reach the people who run the open government commitments site.",
  });
}

export default function ContactPage() {
  const { contactEmail, contactPhone } = siteSettings();
  return (
    <StaticPage
      title="Contact us"
      path={PATH}
      updated="2026-11-23"
      lead={
        <>
          <TeReo>Whakapā mai</TeReo>. These details are for this site and the commitments on it.
        </>
      }
    >
      <SummaryList
        facts={[
          { term: "Email", value: contactEmail ? <Mailbox address={contactEmail} /> : "Not recorded yet" },
          { term: "Phone", value: contactPhone ? <Phone number={contactPhone} /> : "Not recorded yet" },
          { term: "Post", value: <Address lines={POSTAL_ADDRESS} /> },
          { term: "Street address", value: <Address lines={STREET_ADDRESS} /> },
        ]}
      />

      <h2>If you are Deaf, or find it hard to hear or speak</h2>
      <p>
        <a href={NZ_RELAY}>New Zealand Relay</a> can help you make a phone call.
      </p>

      <h2>To help us answer</h2>
      <ul>
        <li>If something is wrong on a page, give us its address and tell us what is wrong.</li>
        <li>If you ask about a commitment, give us its plan and number.</li>
        <li>If you need a page in another format, tell us which format suits you.</li>
      </ul>

      <h2>To ask for official information</h2>
      <p>
        You can ask for information that is not on this site under the Official Information Act 1982. Write to us and
        say what you want to know. You do not have to say why.
      </p>
    </StaticPage>
  );
}

function Mailbox({ address }: { address: string }) {
  return (
    <>
      <p>
        <a href={`mailto:${address}`}>{address}</a>
      </p>
      <p>We read this mailbox every working day. We will tell you within 3 working days that we have your message.</p>
    </>
  );
}

function Phone({ number }: { number: string }) {
  return <a href={`tel:${number.replace(/[^\d+]/g, "")}`}>{number}</a>;
}

function Address({ lines }: { lines: readonly string[] }) {
  return (
    <address>
      {lines.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </address>
  );
}
