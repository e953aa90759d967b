/** Which stages changed from one report of each commitment to its newest? Each entry leads to the report that says so. */
import Link from "next/link";
import { StageMark } from "@/components/milestones/stage-mark";
import { changeSentence, type StageChange } from "@/lib/milestones/changes";
import { commitmentPath, reportPath } from "@/lib/site/addresses";

interface Props {
  plan: string;
  changes: readonly {
    commitment: { number: number; title: string };
    report: { slug: string; label: string };
    changes: readonly StageChange[];
  }[];
}

export function RecentChanges({ plan, changes }: Props) {
  if (changes.length === 0) return <p>No stage changed between the last two reports of any commitment.</p>;
  return (
    <ol className="m-0 list-none border-t border-rule p-0">
      {changes.map(({ commitment, report, changes: stages }) => (
        <li key={commitment.number} className="max-w-none border-b border-rule py-5">
          <h3 className="mt-0 mb-1">
            <Link href={commitmentPath(plan, commitment.number)} prefetch={false}>
              {commitment.number}. {commitment.title}
            </Link>
          </h3>
          <p className="mb-3 text-quiet">
            Reported in{" "}
            <Link href={reportPath(plan, commitment.number, report.slug)} prefetch={false}>
              {report.label}
              <span className="visually-hidden">, commitment {commitment.number}</span>
            </Link>
          </p>
          <ul className="m-0 list-none p-0">
            {stages.map((change) => (
              <li key={change.id} className="mt-3 max-w-none md:grid md:grid-cols-[11rem_1fr] md:gap-6">
                <div>{change.to && <StageMark stage={change.to} />}</div>
                <div className="mt-1.5 md:mt-0">
                  {changeSentence(change)}
                  <span className="block text-quiet">{change.title}</span>
                </div>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
