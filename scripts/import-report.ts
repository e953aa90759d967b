/**
 * `npm run import -- report.docx`: reads a progress report as an agency sent it, says what became of each line, and
 * writes a draft. It never publishes. A file that cannot be read or does not fit the plan changes nothing.
 */
import { connectDesk } from "@/lib/database/desk";
import { readAddress } from "@/lib/embedded-postgres/address-file";
import { importDraft } from "@/lib/reports/import-draft";
import { accountOf } from "@/lib/reports/importing/account";
import { parseReport } from "@/lib/reports/importing/parse-report";
import { readReportFile } from "@/lib/reports/importing/read-file";
import type { Issue } from "@/lib/result";

const [file, ...more] = process.argv.slice(2);
process.exitCode = await importFile();

async function importFile(): Promise<number> {
  if (!file || more.length > 0) {
    return refuse([{ message: "Give the name of one file: npm run import -- report.docx (or .txt, or .md)." }]);
  }
  const read = await readReportFile(file);
  if (!read.ok) return refuse(read.issues);
  const parsed = parseReport(read.value.text);
  console.log(accountOf(parsed));

  const url = process.env.DATABASE_URL || (await readAddress());
  if (!url) {
    return refuse([
      { message: "There is no database to write to. Start the site with npm start, or set DATABASE_URL." },
    ]);
  }
  const desk = connectDesk(url);
  try {
    const result = await importDraft(desk, parsed);
    if (!result.ok) return refuse(result.issues);
    const { plan, commitment, period, versionNumber, differences } = result.value;
    for (const difference of differences) console.log(difference);
    console.log(`Draft ${versionNumber} was written: ${commitment}, ${period} (${plan}). It is not published.`);
    return 0;
  } catch (error) {
    const trouble = (error as { code?: unknown }).code ?? "no code";
    return refuse([
      { message: `The database did not take the draft (${trouble}). Check that it is running and try again.` },
    ]);
  } finally {
    await desk.$disconnect();
  }
}

function refuse(issues: Issue[]): number {
  for (const { message } of issues) console.error(message);
  console.error("Nothing was changed.");
  return 1;
}
