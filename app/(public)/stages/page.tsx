/** How is a stage to be read? With the words of the newest plan. */
import type { Metadata } from "next";
import { connection } from "next/server";
import { StagesExplained } from "@/components/milestones/stages-explained";
import { StaticPage } from "@/components/site/static-page";
import { live } from "@/lib/database/live";
import { newestVocabulary } from "@/lib/published/vocabulary";
import { pageMetadata } from "@/lib/site/page-title";

const PATH = "/stages";
/** The day the explanations on this page were last edited. */
const WRITTEN = "2026-11-23";

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: ["How to read the stages"],
    path: PATH,
    description: "What each stage word means, who chooses it, and what we work out from the dates.",
  });
}

export default async function StagesPage() {
  await connection();
  const newest = await newestVocabulary(live());
  return (
    <StaticPage
      title="How to read the stages"
      path={PATH}
      updated={newest && newest.updated > WRITTEN ? newest.updated : WRITTEN}
      lead={newest ? `The words here are those of the newest plan, ${newest.planTitle}.` : "No plan is published yet."}
    >
      <StagesExplained stages={newest?.stages ?? []} />
    </StaticPage>
  );
}
