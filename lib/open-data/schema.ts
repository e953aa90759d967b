/** What does each JSON file hold? Published with its version; a change that would break a reader raises `schema`. */
import { z } from "zod";
import { StageRecord } from "@/lib/open-data/stage-record";
import { ReportContent, StageWord } from "@/lib/reports/content";

const Envelope = z.strictObject({
  schema: z.literal("1"),
  /** The page this file says the same as, and this file. */
  source: z.url(),
  address: z.url(),
  licence: z.strictObject({ name: z.string(), url: z.url() }),
  publisher: z.string(),
  /** When what is in the file last changed. The same record always gives the same bytes, so there is no other time. */
  updated: z.iso.datetime(),
});

const PlanFacts = z.strictObject({ slug: z.string(), title: z.string(), cycle: z.string(), country: z.string() });
const Name = z.strictObject({ en: z.string(), mi: z.string().nullable() });

export const CommitmentFacts = z.strictObject({
  number: z.int(),
  title: z.string(),
  objective: z.string().nullable(),
  ogp_id: z.string().nullable(),
  ogp_id_inferred: z.boolean(),
  starts: z.string().nullable(),
  ends: z.string().nullable(),
  agencies: z.array(z.strictObject({ slug: z.string(), role: z.string(), named_in: z.string(), name: Name })),
  gap: z.string().nullable(),
  sources: z.array(z.strictObject({ label: z.string(), url: z.string() })),
});

const Record = { plan: PlanFacts, vocabulary: z.array(StageWord), stages: z.array(StageRecord) };

export const PlanFile = Envelope.extend({ kind: z.literal("plan"), ...Record, commitments: z.array(CommitmentFacts) });
export const CommitmentFile = Envelope.extend({
  kind: z.literal("commitment"),
  ...Record,
  commitments: z.array(CommitmentFacts).length(1),
});
export const PeriodFile = Envelope.extend({
  kind: z.literal("period"),
  ...Record,
  commitments: z.array(CommitmentFacts),
});
export const ReportFile = Envelope.extend({
  kind: z.literal("report"),
  ...Record,
  commitments: z.array(CommitmentFacts).length(1),
  version: z.strictObject({
    number: z.int(),
    state: z.string(),
    /** Of the canonical form of `content`. */
    sha256: z.string().length(64),
    change_note: z.string().nullable(),
    published_at: z.iso.datetime(),
  }),
  content: ReportContent,
});

export const DataFile = z.discriminatedUnion("kind", [PlanFile, CommitmentFile, PeriodFile, ReportFile]);
export type DataFile = z.infer<typeof DataFile>;
export type CommitmentFacts = z.infer<typeof CommitmentFacts>;
