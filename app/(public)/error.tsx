"use client";
/** Something broke while drawing a public page. React asks that this one can be drawn in the browser. */
import { PageHeading } from "@/components/site/page-heading";

export default function ErrorPage() {
  return (
    <>
      <PageHeading title="Sorry, this page did not work" lead="Something went wrong on our side." />
      <p>Try again in a few minutes. Nothing that was published has been lost.</p>
      <p>
        You can <a href="/">go to the home page</a> or <a href="/contact">contact us</a>.
      </p>
    </>
  );
}
