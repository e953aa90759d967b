/** What was promised, by whom, and from when to when? */
import { AgencyList } from "@/components/plans/agency-list";
import { Span } from "@/components/plans/span";
import { type SummaryFact, SummaryList } from "@/components/ui/summary-list";
import type { PartialDate } from "@/lib/dates/partial-date";
import type { AgencyName } from "@/lib/reports/content";

interface Props {
  objective: string | null;
  leads: AgencyName[];
  leadsInReports: AgencyName[];
  supporting: AgencyName[];
  starts: PartialDate | null;
  ends: PartialDate | null;
}

export function CommitmentFacts({ objective, leads, leadsInReports, supporting, starts, ends }: Props) {
  const differ = leadsInReports.length > 0;
  const facts: (SummaryFact | false)[] = [
    { term: "Objective", value: objective ?? "Not recorded" },
    { term: leadTerm(leads.length, differ), value: <AgencyList agencies={leads} /> },
    differ && { term: "Named as lead in progress reports", value: <AgencyList agencies={leadsInReports} /> },
    supporting.length > 0 && { term: "Supporting agencies", value: <AgencyList agencies={supporting} /> },
    { term: "Dates", value: <Span starts={starts} ends={ends} /> },
  ];
  return <SummaryList facts={facts.filter((fact) => fact !== false)} />;
}

function leadTerm(count: number, differ: boolean): string {
  const term = count > 1 ? "Lead agencies" : "Lead agency";
  return differ ? `${term} in the plan` : term;
}
