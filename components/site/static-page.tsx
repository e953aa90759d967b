/** A page of prose that changes only when someone edits it: trail, heading, words, the day they last changed. */
import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/site/breadcrumbs";
import { LastUpdated } from "@/components/site/last-updated";
import { PageHeading } from "@/components/site/page-heading";
import { PrintFooter } from "@/components/site/print-footer";
import type { Day } from "@/lib/dates/partial-date";

interface Props {
  title: string;
  path: string;
  lead?: ReactNode;
  updated: Day;
  children: ReactNode;
}

export function StaticPage({ title, path, lead, updated, children }: Props) {
  return (
    <>
      <Breadcrumbs trail={[{ label: title }]} />
      <PageHeading title={title} lead={lead} />
      <div className="prose">{children}</div>
      <LastUpdated updated={updated} />
      <PrintFooter title={title} path={path} />
    </>
  );
}
