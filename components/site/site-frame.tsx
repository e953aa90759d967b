/** The frame round every public page, and round the pages shown when something is missing or broken. */
import type { ReactNode } from "react";
import { Footer } from "@/components/site/footer";
import { Header } from "@/components/site/header";
import { MAIN_ID, SkipLink } from "@/components/site/skip-link";

export function SiteFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <Header />
      {/* The skip link moves focus here, so that the next Tab goes on from the content. */}
      <main id={MAIN_ID} tabIndex={-1} className="wrap">
        {children}
      </main>
      <Footer />
    </>
  );
}
