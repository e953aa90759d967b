/**
 * What readers see while the database does not answer: a whole page with status 503. It stands in pages/ because a page
 * in app/ cannot choose its status (docs/decisions/0008). Only proxy.ts leads here.
 */
import type { GetServerSideProps } from "next";
import Head from "next/head";
import { PageHeading } from "@/components/site/page-heading";
import { SiteFrame } from "@/components/site/site-frame";
import { pageTitle } from "@/lib/site/page-title";
import { RETRY_AFTER_SECONDS, UNAVAILABLE } from "@/lib/site/unavailable";

/** There is nothing here for scripts to do. */
export const config = { unstable_runtimeJS: false, maxDuration: 5 };

export const getServerSideProps: GetServerSideProps = async ({ res }) => {
  res.statusCode = 503;
  res.setHeader("Retry-After", String(RETRY_AFTER_SECONDS));
  res.setHeader("Cache-Control", "no-store");
  return { props: {} };
};

export default function UnavailablePage() {
  return (
    <>
      <Head>
        <title>{pageTitle(UNAVAILABLE)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
      </Head>
      <SiteFrame>
        <PageHeading title={UNAVAILABLE} lead="We cannot reach the record of the plans just now. It is still there." />
        <p>Wait a minute, then load this page again. The address is right and does not need to change.</p>
        <p>
          If it still does not work later today, <a href="/contact">contact us</a> and tell us which page you wanted.
        </p>
      </SiteFrame>
    </>
  );
}
