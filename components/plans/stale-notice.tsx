/** The newest report is old: says how old, and what a reader cannot conclude from it. */
import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import type { Day } from "@/lib/dates/partial-date";
import { formatSpan } from "@/lib/dates/wording";

interface Props {
  newest: { label: string; endsOn: Day };
  today: Day;
  /** "All 16 recorded end dates have passed"; only for a plan that has ended. */
  endDates: string | null;
  /** What else is known of the plan. */
  children?: ReactNode;
}

export function StaleNotice({ newest, today, endDates, children }: Props) {
  return (
    <Notice id="no-newer-report" title={endDates ? "This plan has ended" : "No report for more than 6 months"}>
      <p>
        The newest report covers {newest.label}. That period ended {formatSpan(newest.endsOn, today)} ago.{" "}
        {endDates && `${endDates}. `}
        This site holds no report of what happened after that.
      </p>
      {children}
    </Notice>
  );
}
