/** Nothing is at this address: say so, and lead on to what there is. */
import type { Metadata } from "next";
import Link from "next/link";
import { PageHeading } from "@/components/site/page-heading";
import { SiteFrame } from "@/components/site/site-frame";
import { pageTitle } from "@/lib/site/page-title";

export const metadata: Metadata = { title: { absolute: pageTitle("Page not found") } };

export default function NotFound() {
  return (
    <SiteFrame>
      <PageHeading title="Page not found" lead="There is no page at this address." />
      <p>If you typed the address, check that it is right. If you pasted it, check that you copied all of it.</p>
      <p>You could try one of these:</p>
      <ul>
        <li>
          <Link href="/" prefetch={false}>
            See where the current plan stands
          </Link>
        </li>
        <li>
          <Link href="/plans" prefetch={false}>
            Find a commitment through its plan
          </Link>
        </li>
        <li>
          <Link href="/contact" prefetch={false}>
            Contact us
          </Link>{" "}
          and tell us which address did not work
        </li>
      </ul>
      <p>Addresses on this site are meant to last. If one that used to work has stopped working, we want to know.</p>
    </SiteFrame>
  );
}
