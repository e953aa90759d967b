/** What did the lead agency report on one commitment in one period? */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Downloads } from "@/components/open-data/downloads";
import { Neighbours } from "@/components/reports/neighbours";
import { PublicationRecord } from "@/components/reports/publication-record";
import { ReportView } from "@/components/reports/report-view";
import { StageChanges } from "@/components/reports/stage-changes";
import { Breadcrumbs } from "@/components/site/breadcrumbs";
import { LastUpdated } from "@/components/site/last-updated";
import { PageHeading } from "@/components/site/page-heading";
import { PrintFooter } from "@/components/site/print-footer";
import { Notice } from "@/components/ui/notice";
import { live } from "@/lib/database/live";
import { dayOfInstant } from "@/lib/dates/instant";
import { downloadsFor } from "@/lib/open-data/downloads";
import { alternateTypes } from "@/lib/open-data/paths";
import { type PublicAddress, pathOf, readAddress } from "@/lib/published/address";
import { publishedReport } from "@/lib/published/report";
import { ORGANISATION } from "@/lib/site/organisation";
import { pageMetadata } from "@/lib/site/page-title";
import { absoluteUrl } from "@/lib/site/settings";

type Props = PageProps<"/plans/[plan]/commitments/[commitment]/reports/[period]">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { address, report } = await found(props);
  const { commitment, period, plan } = report.content;
  return pageMetadata({
    title: [`Report, ${period.label}`, `Commitment ${commitment.number}`, plan.title],
    path: pathOf(address),
    description: `Progress report on commitment ${commitment.number}, ${commitment.title}: ${period.label}.`,
    types: alternateTypes(address),
  });
}

export default async function ReportPage(props: Props) {
  const { address, report } = await found(props);
  const { content, version, vocabulary, sources, earlier, later, changes } = report;
  const { plan, commitment, period } = content;
  const parent = { plan: address.plan, commitment: address.commitment };
  const hrefOf = (slug: string) => pathOf({ kind: "report", ...parent, period: slug });
  const day = dayOfInstant(version.publishedAt);

  return (
    <>
      <Breadcrumbs
        trail={[
          { label: "Plans", href: "/plans" },
          { label: plan.title, href: pathOf({ kind: "plan", plan: address.plan }) },
          { label: `Commitment ${commitment.number}`, href: pathOf({ kind: "commitment", ...parent }) },
          { label: `Report, ${period.label}` },
        ]}
      />
      <PageHeading
        caption={`Commitment ${commitment.number}, progress report for ${period.label}`}
        title={commitment.title}
      />
      {version.state === "withdrawn" && (
        <Notice id="withdrawn" title="This report was withdrawn" tone="warning">
          <p>{version.changeNote ?? "The reason is not recorded."} It stays here so that the record is whole.</p>
        </Notice>
      )}
      <ReportView content={content} vocabulary={vocabulary} sources={sources} />
      <StageChanges changes={changes} since={earlier?.label ?? null} />
      <Neighbours
        label="Other reports of this commitment"
        earlier={earlier && { href: hrefOf(earlier.period), label: earlier.label }}
        later={later && { href: hrefOf(later.period), label: later.label }}
      />
      <Downloads of="this report" downloads={await downloadsFor(live(), address)} />
      <PublicationRecord
        version={version}
        citation={`${ORGANISATION.nameEn}. Commitment ${commitment.number}: ${commitment.title}. Progress report, ${period.label}, version ${version.number}.`}
        address={absoluteUrl(pathOf(address))}
      />
      <LastUpdated updated={day} />
      <PrintFooter title={`Commitment ${commitment.number}, ${period.label}`} path={pathOf(address)} />
    </>
  );
}

/** proxy.ts has asked already; asked again here, because a page must not lean on what stands before it. */
async function found({ params }: Props) {
  const { plan, commitment, period } = await params;
  const address = readAddress(`/plans/${plan}/commitments/${commitment}/reports/${period}`);
  if (address?.kind !== "report") notFound();
  const report = await publishedReport(live(), address.plan, address.commitment, address.period);
  if (!report) notFound();
  return { address: address satisfies PublicAddress, report };
}
