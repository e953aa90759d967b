/** What may a seed file hold? A file that breaks a rule is refused with sentences that name the place and the trouble. */
import { z } from "zod";
import { Day, Month } from "@/lib/dates/partial-date";
import { STAGE_MEANINGS } from "@/lib/milestones/stages";
import { LINK_KINDS } from "@/lib/reports/content";

const Words = z.string().trim().min(1);
const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "A slug is lower case letters and digits with single hyphens.");
const PeriodSlug = z.string().regex(/^20\d\d-\d\d--20\d\d-\d\d$/, "A period is written like 2017-09--2017-11.");
const Numbered = z.int().positive();

/** "2018-06-30", "2018-06" or words. "2018-6" is neither, so it is a mistake and not words. */
const WrittenDate = Words.max(120)
  .refine(
    (written) => !/^\d{4}-/.test(written) || Day.safeParse(written).success || Month.safeParse(written).success,
    "Write a date as 2018-06-30, 2018-06 or words.",
  )
  .nullable();

const SourceLink = z.strictObject({ label: Words, url: z.url({ protocol: /^https?$/ }) });

const SeedMilestone = z.strictObject({
  number: Numbered,
  title: Words,
  starts: WrittenDate,
  ends: WrittenDate,
  completedOn: WrittenDate,
  /** The stage each period's report gave; a period without an entry is not recorded. */
  stages: z.record(PeriodSlug, Words),
});

const SeedCommitment = z.strictObject({
  number: Numbered,
  ogpId: Words.nullable(),
  ogpIdInferred: z.boolean(),
  title: Words,
  objective: Words.nullable(),
  starts: WrittenDate,
  ends: WrittenDate,
  ogpValues: z.array(Words),
  contactEmail: z.email().nullable(),
  gap: Words.nullable(),
  leads: z.array(Slug),
  leadsInReports: z.array(Slug),
  sources: z.array(SourceLink),
  milestones: z.array(SeedMilestone),
});

export const SeedPlan = z
  .strictObject({
    plan: z.strictObject({
      slug: Slug,
      title: Words,
      cycle: Words,
      country: Words,
      starts: WrittenDate,
      ends: WrittenDate,
    }),
    stages: z.array(z.strictObject({ code: Slug, label: Words, meaning: z.enum(STAGE_MEANINGS), definition: Words })),
    agencies: z.array(
      z.strictObject({
        slug: Slug,
        names: z
          .array(z.strictObject({ en: Words, mi: Words.nullable(), from: Day.nullable(), until: Day.nullable() }))
          .min(1),
      }),
    ),
    periods: z.array(
      z.strictObject({ slug: PeriodSlug, label: Words, startsOn: Day, endsOn: Day, note: Words.nullable() }),
    ),
    notes: z.array(
      z.strictObject({ saidOn: Day, statement: Words, sourceLabel: Words, sourceUrl: z.url().nullable() }),
    ),
    sources: z.array(SourceLink),
    commitments: z.array(SeedCommitment),
  })
  .superRefine((seed, context) => {
    const agencies = new Set(seed.agencies.map(({ slug }) => slug));
    const periods = new Set(seed.periods.map(({ slug }) => slug));
    const codes = new Set(seed.stages.map(({ code }) => code));
    for (const commitment of seed.commitments) {
      const place = `commitment ${commitment.number}`;
      const say = (message: string) => context.addIssue({ code: "custom", path: [place], message });
      for (const slug of [...commitment.leads, ...commitment.leadsInReports]) {
        if (!agencies.has(slug)) say(`The lead agency "${slug}" is not among the agencies.`);
      }
      for (const { number, stages } of commitment.milestones) {
        for (const [period, code] of Object.entries(stages)) {
          if (!periods.has(period)) say(`Milestone ${number} has a stage in ${period}, which is not a period.`);
          if (!codes.has(code)) say(`Milestone ${number} has the stage "${code}", which is not a stage of this plan.`);
        }
      }
    }
    if (!seed.stages.some(({ meaning }) => meaning === "not_recorded")) {
      context.addIssue({ code: "custom", path: ["stages"], message: "One stage must mean not_recorded." });
    }
  });

/** The text of one report. `milestone` is the number within the commitment, null when an entry is about the whole. */
export const SeedReport = z.strictObject({
  plan: Slug,
  commitment: Numbered,
  period: PeriodSlug,
  /** Written out again beside the text, and checked against the plan's file. */
  stages: z.record(z.string().regex(/^[1-9]\d*$/), Words),
  doing: z.string(),
  updates: z.array(z.strictObject({ milestone: Numbered.nullable(), body: Words })),
  links: z.array(
    z.strictObject({
      title: Words,
      url: z.url({ protocol: /^https?$/ }),
      kind: z.enum(LINK_KINDS),
      date: WrittenDate,
      milestone: Numbered.nullable(),
    }),
  ),
  next: z.string(),
  nextSteps: z.array(z.strictObject({ body: Words, due: WrittenDate })),
});

export type SeedPlan = z.infer<typeof SeedPlan>;
export type SeedCommitment = SeedPlan["commitments"][number];
export type SeedReport = z.infer<typeof SeedReport>;
