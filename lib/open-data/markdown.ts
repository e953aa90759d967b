/** The same facts as plain Markdown, for people who paste and for programs that read prose. */
import { partialDate } from "@/lib/dates/partial-date";
import { formatPartialDate } from "@/lib/dates/wording";
import type { DataFile } from "@/lib/open-data/schema";
import type { StageRecord } from "@/lib/open-data/stage-record";
import type { ReportContent } from "@/lib/reports/content";

export function toMarkdown(file: DataFile): string {
  const blocks = [
    `# ${oneLine(titleOf(file))}`,
    `${oneLine(file.plan.title)}. Published by the ${file.publisher}. Page: <${file.source}>. Licence: [${file.licence.name}](${file.licence.url}).`,
    ...file.commitments.flatMap((commitment) => [
      `## Commitment ${commitment.number}: ${oneLine(commitment.title)}`,
      `Objective: ${oneLine(commitment.objective ?? "Not recorded")}`,
      `Lead agency: ${leads(commitment.agencies)}`,
      table(file.stages.filter((row) => row.commitment === commitment.number)),
    ]),
    ...(file.kind === "report" ? reportText(file.content) : []),
    `## What the words mean`,
    file.vocabulary.map(({ label, definition }) => `- **${oneLine(label)}**: ${oneLine(definition)}`).join("\n"),
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

export function titleOf(file: DataFile): string {
  const [commitment] = file.commitments;
  switch (file.kind) {
    case "plan":
      return file.plan.title;
    case "period":
      return `${file.stages[0]?.period_label ?? "Reporting period"}: all commitments`;
    case "commitment":
      return `Commitment ${commitment?.number}: ${commitment?.title}`;
    case "report":
      return `Commitment ${commitment?.number}: ${commitment?.title}, ${file.content.period.label}`;
  }
}

function leads(agencies: { role: string; name: { en: string } }[]): string {
  const names = agencies.filter(({ role }) => role === "lead").map(({ name }) => oneLine(name.en));
  return [...new Set(names)].join(", ") || "Not recorded";
}

function table(rows: readonly StageRecord[]): string {
  return [
    "| Milestone | End date | Period | Stage |",
    "|---|---|---|---|",
    ...rows.map(
      (row) =>
        `| ${row.milestone}. ${cell(row.milestone_title)} | ${cell(written(row.milestone_end))} | ${cell(row.period_label)} | ${cell(stageOf(row))} |`,
    ),
  ].join("\n");
}

function stageOf({ report, stage_label, stage_reason, completed_on }: StageRecord): string {
  if (report === "none") return "No report published";
  const when = completed_on ? `, completed ${written(completed_on)}` : "";
  return `${stage_label ?? "Not recorded"}${when}${stage_reason ? `: ${stage_reason}` : ""}`;
}

function reportText(content: ReportContent): string[] {
  if (!content.textRecorded) return ["This record holds the stages only. The text of the report was not carried over."];
  const numbers = new Map(content.milestones.map(({ id, number }) => [id, `Milestone ${number}: `]));
  const about = (id: string | null) => (id ? (numbers.get(id) ?? "") : "");
  return [
    "## What have we been doing?",
    content.nothingToReport ? "The agency said that it had nothing to report for this period." : "",
    content.doing,
    ...content.updates.map(({ milestoneId, body }) => `${about(milestoneId)}${body}`),
    "## Links",
    content.links.map(({ title, url }) => `- ${oneLine(title)}: <${url}>`).join("\n") || "No links.",
    "## What's next?",
    content.next,
    ...content.nextSteps.map(({ body, due }) => (due ? `${body} (due ${formatPartialDate(due)})` : body)),
  ];
}

function written(date: string | null): string {
  return formatPartialDate(date === null ? null : partialDate(date));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A bar would end the cell. */
function cell(text: string): string {
  return oneLine(text).replaceAll("|", "\\|");
}
