/**
 * How does one version of a report reach readers? Its exact content is written as a snapshot and copied to `live` inside
 * the caller's transaction. Who may do it, and when, is decided before; the plan itself was published before.
 */
import type { DeskTransaction } from "@/lib/database/desk";
import { contentOf } from "@/lib/reports/content-query";
import { type SnapshotOf, snapshotOf } from "./canonical";

export async function publishVersion(
  tx: DeskTransaction,
  versionId: string,
  { at }: { at: Date },
): Promise<{ sha256: string }> {
  const version = await lock(tx, versionId);
  const snapshot = snapshotOf(await contentOf(tx, versionId));
  // Approval binds to bytes: rows that moved since are not what was approved.
  if (version.snapshotSha256 !== null && version.snapshotSha256 !== snapshot.sha256) {
    throw new Error(`Version ${versionId} no longer says what its snapshot says.`);
  }
  await keepSnapshot(tx, snapshot);

  await supersede(tx, version.reportId);
  await tx.reportVersion.update({
    where: { id: versionId },
    data: { state: "published", publishedAt: at, snapshotSha256: snapshot.sha256, lockVersion: { increment: 1 } },
  });
  await copyVersion(tx, versionId, snapshot);
  await replaceStages(tx, versionId);
  await tx.liveCommitment.update({ where: { id: version.report.commitmentId }, data: { updatedAt: at } });
  return { sha256: snapshot.sha256 };
}

const UNPUBLISHED = ["draft", "in_review", "changes_requested", "approved", "scheduled"];

/** The report first, then the version: the one order in which rows are locked, so that nobody waits in a circle. */
async function lock(tx: DeskTransaction, versionId: string) {
  await tx.$executeRaw`
    SELECT FROM desk.progress_report WHERE id = (SELECT report_id FROM desk.report_version WHERE id = ${versionId}::uuid)
    FOR NO KEY UPDATE`;
  await tx.$executeRaw`SELECT FROM desk.report_version WHERE id = ${versionId}::uuid FOR NO KEY UPDATE`;
  const version = await tx.reportVersion.findUniqueOrThrow({ where: { id: versionId }, include: { report: true } });
  if (!UNPUBLISHED.includes(version.state)) throw new Error(`Version ${versionId} is ${version.state} already.`);
  return version;
}

async function keepSnapshot(tx: DeskTransaction, { body, sha256 }: SnapshotOf) {
  await tx.$executeRaw`
    INSERT INTO desk.snapshot (sha256, body) VALUES (${sha256}, ${body}) ON CONFLICT (sha256) DO NOTHING`;
}

async function supersede(tx: DeskTransaction, reportId: string) {
  const where = { reportId, state: "published" };
  await tx.reportVersion.updateMany({ where, data: { state: "superseded" } });
  await tx.liveReportVersion.updateMany({ where, data: { state: "superseded" } });
}

async function copyVersion(tx: DeskTransaction, versionId: string, { body, sha256 }: SnapshotOf) {
  await tx.$executeRaw`
    INSERT INTO live.report_version (id, report_id, commitment_id, period_id, number, state, content, sha256,
      change_note, published_at)
    SELECT v.id, v.report_id, r.commitment_id, r.period_id, v.number, v.state, ${body}::jsonb, ${sha256},
      v.change_note, v.published_at
    FROM desk.report_version v JOIN desk.progress_report r ON r.id = v.report_id
    WHERE v.id = ${versionId}::uuid`;
}

/** The stages readers see for this commitment in this period are those of this version and no other. */
async function replaceStages(tx: DeskTransaction, versionId: string) {
  await tx.$executeRaw`
    DELETE FROM live.milestone_stage shown
    USING desk.report_version v, desk.progress_report r, desk.milestone m
    WHERE v.id = ${versionId}::uuid AND r.id = v.report_id AND m.commitment_id = r.commitment_id
      AND shown.period_id = r.period_id AND shown.milestone_id = m.id`;
  await tx.$executeRaw`
    INSERT INTO live.milestone_stage (period_id, milestone_id, version_id, plan_id, stage_code, reason, completed_on)
    SELECT r.period_id, s.milestone_id, s.version_id, s.plan_id, s.stage_code, s.reason, s.completed_on
    FROM desk.milestone_stage s JOIN desk.report_version v ON v.id = s.version_id
    JOIN desk.progress_report r ON r.id = v.report_id
    WHERE s.version_id = ${versionId}::uuid`;
}
