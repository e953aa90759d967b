-- The two stores (docs/decisions/0003): desk is where people work, live is what readers may see.
CREATE SCHEMA desk;
CREATE SCHEMA live;

-- Equality inside an EXCLUDE constraint, for periods and names that may not overlap.
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

CREATE TABLE "desk"."agency" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "slug" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agency_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."agency_name" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "agency_id" UUID NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_mi" TEXT,
    "from_day" DATE,
    "until_day" DATE,

    CONSTRAINT "agency_name_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."action_plan" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "cycle" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "starts" TEXT,
    "ends" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "action_plan_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."plan_stage" (
    "plan_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "meaning" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "plan_stage_pkey" PRIMARY KEY ("plan_id","code")
);

CREATE TABLE "desk"."reporting_period" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "plan_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "note" TEXT,

    CONSTRAINT "reporting_period_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."commitment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "plan_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "ogp_id" TEXT,
    "ogp_id_inferred" BOOLEAN NOT NULL DEFAULT false,
    "title" TEXT NOT NULL,
    "objective" TEXT,
    "starts" TEXT,
    "ends" TEXT,
    "ogp_values" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "contact_email" TEXT,
    "gap" TEXT,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."commitment_agency" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "commitment_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "named_in" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "from_day" DATE,
    "until_day" DATE,

    CONSTRAINT "commitment_agency_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."milestone" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "commitment_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."milestone_revision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "milestone_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "starts" TEXT,
    "ends" TEXT,
    "amended_on" DATE,
    "reason" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "milestone_revision_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."source" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "plan_id" UUID NOT NULL,
    "commitment_id" UUID,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "url" TEXT NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."plan_note" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "plan_id" UUID NOT NULL,
    "said_on" DATE NOT NULL,
    "statement" TEXT NOT NULL,
    "source_label" TEXT NOT NULL,
    "source_url" TEXT,

    CONSTRAINT "plan_note_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."progress_report" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "plan_id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "period_id" UUID NOT NULL,

    CONSTRAINT "progress_report_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."report_version" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "report_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "lock_version" INTEGER NOT NULL DEFAULT 0,
    "text_recorded" BOOLEAN NOT NULL DEFAULT true,
    "nothing_to_report" BOOLEAN NOT NULL DEFAULT false,
    "change_note" TEXT,
    "snapshot_sha256" CHAR(64),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "report_version_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."report_section" (
    "version_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "report_section_pkey" PRIMARY KEY ("version_id","kind")
);

CREATE TABLE "desk"."milestone_stage" (
    "version_id" UUID NOT NULL,
    "milestone_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "stage_code" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "completed_on" TEXT,

    CONSTRAINT "milestone_stage_pkey" PRIMARY KEY ("version_id","milestone_id")
);

CREATE TABLE "desk"."report_update" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "milestone_id" UUID,
    "body" TEXT NOT NULL,

    CONSTRAINT "report_update_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."report_link" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "dated" TEXT,
    "milestone_id" UUID,

    CONSTRAINT "report_link_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."next_step" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "due" TEXT,

    CONSTRAINT "next_step_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "desk"."snapshot" (
    "sha256" CHAR(64) NOT NULL,
    "body" TEXT NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "snapshot_pkey" PRIMARY KEY ("sha256")
);

CREATE TABLE "live"."agency" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "agency_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "live"."agency_name" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_mi" TEXT,
    "from_day" DATE,
    "until_day" DATE,

    CONSTRAINT "agency_name_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "live"."plan" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "cycle" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "starts" TEXT,
    "ends" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "live"."stage" (
    "plan_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "meaning" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "stage_pkey" PRIMARY KEY ("plan_id","code")
);

CREATE TABLE "live"."period" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "note" TEXT,

    CONSTRAINT "period_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "live"."commitment" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "ogp_id" TEXT,
    "ogp_id_inferred" BOOLEAN NOT NULL,
    "title" TEXT NOT NULL,
    "objective" TEXT,
    "starts" TEXT,
    "ends" TEXT,
    "ogp_values" TEXT[],
    "contact_email" TEXT,
    "gap" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "live"."commitment_agency" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "named_in" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "from_day" DATE,
    "until_day" DATE,

    CONSTRAINT "commitment_agency_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "live"."milestone" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "live"."milestone_revision" (
    "id" UUID NOT NULL,
    "milestone_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "starts" TEXT,
    "ends" TEXT,
    "amended_on" DATE,
    "reason" TEXT,

    CONSTRAINT "milestone_revision_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "live"."source" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "commitment_id" UUID,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "url" TEXT NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "live"."plan_note" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "said_on" DATE NOT NULL,
    "statement" TEXT NOT NULL,
    "source_label" TEXT NOT NULL,
    "source_url" TEXT,

    CONSTRAINT "plan_note_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "live"."report_version" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "period_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "change_note" TEXT,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_version_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "live"."milestone_stage" (
    "period_id" UUID NOT NULL,
    "milestone_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "stage_code" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "completed_on" TEXT,

    CONSTRAINT "milestone_stage_pkey" PRIMARY KEY ("period_id","milestone_id")
);

CREATE UNIQUE INDEX "agency_slug_key" ON "desk"."agency"("slug");
CREATE INDEX "agency_name_agency_id_idx" ON "desk"."agency_name"("agency_id");
CREATE UNIQUE INDEX "action_plan_slug_key" ON "desk"."action_plan"("slug");
CREATE UNIQUE INDEX "plan_stage_plan_id_position_key" ON "desk"."plan_stage"("plan_id", "position");
CREATE UNIQUE INDEX "reporting_period_plan_id_slug_key" ON "desk"."reporting_period"("plan_id", "slug");
CREATE UNIQUE INDEX "reporting_period_id_plan_id_key" ON "desk"."reporting_period"("id", "plan_id");
CREATE UNIQUE INDEX "commitment_plan_id_number_key" ON "desk"."commitment"("plan_id", "number");
CREATE UNIQUE INDEX "commitment_id_plan_id_key" ON "desk"."commitment"("id", "plan_id");
CREATE INDEX "commitment_agency_agency_id_idx" ON "desk"."commitment_agency"("agency_id");
CREATE UNIQUE INDEX "commitment_agency_commitment_id_agency_id_role_named_in_key" ON "desk"."commitment_agency"("commitment_id", "agency_id", "role", "named_in");
CREATE UNIQUE INDEX "milestone_commitment_id_number_key" ON "desk"."milestone"("commitment_id", "number");
CREATE UNIQUE INDEX "milestone_revision_milestone_id_number_key" ON "desk"."milestone_revision"("milestone_id", "number");
CREATE UNIQUE INDEX "milestone_revision_id_milestone_id_key" ON "desk"."milestone_revision"("id", "milestone_id");
CREATE INDEX "source_plan_id_idx" ON "desk"."source"("plan_id");
CREATE INDEX "source_commitment_id_idx" ON "desk"."source"("commitment_id");
CREATE INDEX "plan_note_plan_id_idx" ON "desk"."plan_note"("plan_id");
CREATE INDEX "progress_report_period_id_idx" ON "desk"."progress_report"("period_id");
CREATE UNIQUE INDEX "progress_report_commitment_id_period_id_key" ON "desk"."progress_report"("commitment_id", "period_id");
CREATE UNIQUE INDEX "progress_report_id_plan_id_key" ON "desk"."progress_report"("id", "plan_id");
CREATE UNIQUE INDEX "report_version_report_id_number_key" ON "desk"."report_version"("report_id", "number");
CREATE UNIQUE INDEX "report_version_id_plan_id_key" ON "desk"."report_version"("id", "plan_id");
CREATE INDEX "milestone_stage_milestone_id_idx" ON "desk"."milestone_stage"("milestone_id");
CREATE UNIQUE INDEX "report_update_version_id_position_key" ON "desk"."report_update"("version_id", "position");
CREATE UNIQUE INDEX "report_link_version_id_position_key" ON "desk"."report_link"("version_id", "position");
CREATE UNIQUE INDEX "next_step_version_id_position_key" ON "desk"."next_step"("version_id", "position");
CREATE UNIQUE INDEX "agency_slug_key" ON "live"."agency"("slug");
CREATE INDEX "agency_name_agency_id_idx" ON "live"."agency_name"("agency_id");
CREATE UNIQUE INDEX "plan_slug_key" ON "live"."plan"("slug");
CREATE UNIQUE INDEX "period_plan_id_slug_key" ON "live"."period"("plan_id", "slug");
CREATE UNIQUE INDEX "commitment_plan_id_number_key" ON "live"."commitment"("plan_id", "number");
CREATE INDEX "commitment_agency_commitment_id_idx" ON "live"."commitment_agency"("commitment_id");
CREATE INDEX "commitment_agency_agency_id_idx" ON "live"."commitment_agency"("agency_id");
CREATE UNIQUE INDEX "milestone_commitment_id_number_key" ON "live"."milestone"("commitment_id", "number");
CREATE UNIQUE INDEX "milestone_revision_milestone_id_number_key" ON "live"."milestone_revision"("milestone_id", "number");
CREATE INDEX "source_plan_id_idx" ON "live"."source"("plan_id");
CREATE INDEX "source_commitment_id_idx" ON "live"."source"("commitment_id");
CREATE INDEX "plan_note_plan_id_idx" ON "live"."plan_note"("plan_id");
CREATE INDEX "report_version_commitment_id_idx" ON "live"."report_version"("commitment_id");
CREATE INDEX "report_version_period_id_idx" ON "live"."report_version"("period_id");
CREATE INDEX "report_version_published_at_idx" ON "live"."report_version"("published_at");
CREATE UNIQUE INDEX "report_version_report_id_number_key" ON "live"."report_version"("report_id", "number");
CREATE INDEX "milestone_stage_milestone_id_idx" ON "live"."milestone_stage"("milestone_id");
CREATE INDEX "milestone_stage_version_id_idx" ON "live"."milestone_stage"("version_id");

ALTER TABLE "desk"."agency_name" ADD CONSTRAINT "agency_name_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "desk"."agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."plan_stage" ADD CONSTRAINT "plan_stage_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "desk"."action_plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."reporting_period" ADD CONSTRAINT "reporting_period_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "desk"."action_plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."commitment" ADD CONSTRAINT "commitment_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "desk"."action_plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."commitment_agency" ADD CONSTRAINT "commitment_agency_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "desk"."commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."commitment_agency" ADD CONSTRAINT "commitment_agency_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "desk"."agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."milestone" ADD CONSTRAINT "milestone_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "desk"."commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."milestone_revision" ADD CONSTRAINT "milestone_revision_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "desk"."milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."source" ADD CONSTRAINT "source_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "desk"."action_plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."source" ADD CONSTRAINT "source_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "desk"."commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."plan_note" ADD CONSTRAINT "plan_note_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "desk"."action_plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."progress_report" ADD CONSTRAINT "progress_report_commitment_id_plan_id_fkey" FOREIGN KEY ("commitment_id", "plan_id") REFERENCES "desk"."commitment"("id", "plan_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."progress_report" ADD CONSTRAINT "progress_report_period_id_plan_id_fkey" FOREIGN KEY ("period_id", "plan_id") REFERENCES "desk"."reporting_period"("id", "plan_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."report_version" ADD CONSTRAINT "report_version_report_id_plan_id_fkey" FOREIGN KEY ("report_id", "plan_id") REFERENCES "desk"."progress_report"("id", "plan_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."report_version" ADD CONSTRAINT "report_version_snapshot_sha256_fkey" FOREIGN KEY ("snapshot_sha256") REFERENCES "desk"."snapshot"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."report_section" ADD CONSTRAINT "report_section_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "desk"."report_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "desk"."milestone_stage" ADD CONSTRAINT "milestone_stage_version_id_plan_id_fkey" FOREIGN KEY ("version_id", "plan_id") REFERENCES "desk"."report_version"("id", "plan_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "desk"."milestone_stage" ADD CONSTRAINT "milestone_stage_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "desk"."milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."milestone_stage" ADD CONSTRAINT "milestone_stage_revision_id_milestone_id_fkey" FOREIGN KEY ("revision_id", "milestone_id") REFERENCES "desk"."milestone_revision"("id", "milestone_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."milestone_stage" ADD CONSTRAINT "milestone_stage_plan_id_stage_code_fkey" FOREIGN KEY ("plan_id", "stage_code") REFERENCES "desk"."plan_stage"("plan_id", "code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."report_update" ADD CONSTRAINT "report_update_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "desk"."report_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "desk"."report_update" ADD CONSTRAINT "report_update_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "desk"."milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."report_link" ADD CONSTRAINT "report_link_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "desk"."report_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "desk"."report_link" ADD CONSTRAINT "report_link_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "desk"."milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "desk"."next_step" ADD CONSTRAINT "next_step_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "desk"."report_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "live"."agency_name" ADD CONSTRAINT "agency_name_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "live"."agency"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "live"."stage" ADD CONSTRAINT "stage_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "live"."plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "live"."period" ADD CONSTRAINT "period_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "live"."plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "live"."commitment" ADD CONSTRAINT "commitment_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "live"."plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "live"."commitment_agency" ADD CONSTRAINT "commitment_agency_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "live"."commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "live"."commitment_agency" ADD CONSTRAINT "commitment_agency_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "live"."agency"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "live"."milestone" ADD CONSTRAINT "milestone_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "live"."commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "live"."milestone_revision" ADD CONSTRAINT "milestone_revision_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "live"."milestone"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "live"."source" ADD CONSTRAINT "source_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "live"."plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "live"."source" ADD CONSTRAINT "source_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "live"."commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "live"."plan_note" ADD CONSTRAINT "plan_note_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "live"."plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "live"."report_version" ADD CONSTRAINT "report_version_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "live"."commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "live"."report_version" ADD CONSTRAINT "report_version_period_id_fkey" FOREIGN KEY ("period_id") REFERENCES "live"."period"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "live"."milestone_stage" ADD CONSTRAINT "milestone_stage_period_id_fkey" FOREIGN KEY ("period_id") REFERENCES "live"."period"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "live"."milestone_stage" ADD CONSTRAINT "milestone_stage_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "live"."milestone"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "live"."milestone_stage" ADD CONSTRAINT "milestone_stage_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "live"."report_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "live"."milestone_stage" ADD CONSTRAINT "milestone_stage_plan_id_stage_code_fkey" FOREIGN KEY ("plan_id", "stage_code") REFERENCES "live"."stage"("plan_id", "code") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's models cannot say -----------------------------------------------------------------------------------

-- A date is a day, a month or words, what looks like a day or month must be one. Days that the calendar lacks are
-- refused by the cast. Words may not begin like a year, so "2018-6" is an error and not a text.
CREATE FUNCTION desk.is_partial_date(written text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN
  CASE
    WHEN written ~ '^20\d\d-\d\d-\d\d$' THEN make_date(left(written, 4)::int, substr(written, 6, 2)::int, right(written, 2)::int) IS NOT NULL
    WHEN written ~ '^20\d\d-(0[1-9]|1[0-2])$' THEN true
    ELSE written !~ '^\d{4}-' AND btrim(written) <> '' AND length(written) <= 120
  END;

ALTER TABLE desk.action_plan ADD CHECK (desk.is_partial_date(starts)), ADD CHECK (desk.is_partial_date(ends));
ALTER TABLE desk.commitment ADD CHECK (desk.is_partial_date(starts)), ADD CHECK (desk.is_partial_date(ends));
ALTER TABLE desk.milestone_revision ADD CHECK (desk.is_partial_date(starts)), ADD CHECK (desk.is_partial_date(ends));
ALTER TABLE desk.milestone_stage ADD CHECK (desk.is_partial_date(completed_on));
ALTER TABLE desk.report_link ADD CHECK (desk.is_partial_date(dated));
ALTER TABLE desk.next_step ADD CHECK (desk.is_partial_date(due));

-- Addresses never change and are plain ASCII.
ALTER TABLE desk.agency ADD CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE desk.action_plan ADD CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE desk.reporting_period ADD CHECK (slug ~ '^20\d\d-\d\d--20\d\d-\d\d$');
ALTER TABLE desk.plan_stage ADD CHECK (code ~ '^[a-z]+(-[a-z]+)*$');

-- The vocabulary of fixed meanings.
ALTER TABLE desk.plan_stage
  ADD CHECK (meaning IN ('not_started', 'underway', 'completed', 'delayed', 'not_recorded'));
ALTER TABLE desk.commitment ADD CHECK (number > 0);
ALTER TABLE desk.milestone ADD CHECK (number > 0);
ALTER TABLE desk.commitment_agency
  ADD CHECK (role IN ('lead', 'supporting')),
  ADD CHECK (named_in IN ('plan', 'reports')),
  ADD CHECK (until_day >= from_day);
ALTER TABLE desk.report_version
  ADD CHECK (state IN ('draft', 'in_review', 'changes_requested', 'approved', 'scheduled', 'published', 'superseded',
                       'withdrawn', 'removed', 'discarded')),
  -- What readers see or saw has its exact content on record.
  ADD CHECK (state NOT IN ('published', 'superseded', 'withdrawn') OR (snapshot_sha256 IS NOT NULL AND published_at IS NOT NULL)),
  ADD CHECK (number > 0 AND lock_version >= 0);
ALTER TABLE desk.report_section ADD CHECK (kind IN ('doing', 'next'));
ALTER TABLE desk.report_link ADD CHECK (kind IN ('page', 'document', 'survey', 'data', 'news', 'other'));

-- An amendment after the plan needs its day and a public reason, while the plan's own wording has neither.
ALTER TABLE desk.milestone_revision
  ADD CHECK (number > 0),
  ADD CHECK ((number = 1) = (amended_on IS NULL)),
  ADD CHECK ((number = 1) = (reason IS NULL));

-- Periods are irregular, whole, and never overlap within a plan. A name of an agency neither.
ALTER TABLE desk.reporting_period
  ADD CHECK (ends_on >= starts_on),
  ADD CONSTRAINT reporting_period_no_overlap
    EXCLUDE USING gist (plan_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&);
ALTER TABLE desk.agency_name
  ADD CHECK (until_day >= from_day),
  ADD CONSTRAINT agency_name_no_overlap
    EXCLUDE USING gist (agency_id WITH =, daterange(from_day, until_day, '[]') WITH &&);

-- One version of a report is being worked on at a time, and readers see at most one as current.
CREATE UNIQUE INDEX report_version_one_open ON desk.report_version (report_id)
  WHERE state IN ('draft', 'in_review', 'changes_requested', 'approved', 'scheduled');
CREATE UNIQUE INDEX report_version_one_published ON desk.report_version (report_id) WHERE state = 'published';
CREATE UNIQUE INDEX live_report_version_one_published ON live.report_version (report_id) WHERE state = 'published';
ALTER TABLE live.report_version ADD CHECK (state IN ('published', 'superseded', 'withdrawn'));

-- A source of the plan itself has no commitment, the same address is listed once in each place.
CREATE UNIQUE INDEX source_once ON desk.source (plan_id, commitment_id, url) NULLS NOT DISTINCT;

-- A snapshot is its fingerprint, and is never changed or removed.
ALTER TABLE desk.snapshot ADD CHECK (sha256 = encode(sha256(convert_to(body, 'UTF8')), 'hex'));

CREATE FUNCTION desk.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER snapshot_append_only BEFORE UPDATE OR DELETE ON desk.snapshot
  FOR EACH ROW EXECUTE FUNCTION desk.refuse_change();
CREATE TRIGGER snapshot_no_truncate BEFORE TRUNCATE ON desk.snapshot
  FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change();

-- A milestone named anywhere in a report belongs to the report's commitment.
CREATE FUNCTION desk.milestone_is_of_this_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.milestone_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM desk.report_version v
    JOIN desk.progress_report r ON r.id = v.report_id
    JOIN desk.milestone m ON m.commitment_id = r.commitment_id
    WHERE v.id = NEW.version_id AND m.id = NEW.milestone_id
  ) THEN
    RAISE EXCEPTION 'the milestone belongs to another commitment' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER milestone_stage_own_commitment BEFORE INSERT OR UPDATE ON desk.milestone_stage
  FOR EACH ROW EXECUTE FUNCTION desk.milestone_is_of_this_report();
CREATE TRIGGER report_update_own_commitment BEFORE INSERT OR UPDATE ON desk.report_update
  FOR EACH ROW EXECUTE FUNCTION desk.milestone_is_of_this_report();
CREATE TRIGGER report_link_own_commitment BEFORE INSERT OR UPDATE ON desk.report_link
  FOR EACH ROW EXECUTE FUNCTION desk.milestone_is_of_this_report();

-- The door for readers --------------------------------------------------------------------------------------------

-- Roles belong to the whole cluster, so another database (or a test running beside) may have made it already.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'web_public') THEN
    CREATE ROLE web_public NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

-- So that one process without a second credential can still step down to it (docs/decisions/0003).
GRANT web_public TO CURRENT_USER;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON SCHEMA desk FROM PUBLIC;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA desk FROM PUBLIC;
GRANT USAGE ON SCHEMA live TO web_public;
GRANT SELECT ON ALL TABLES IN SCHEMA live TO web_public;
ALTER DEFAULT PRIVILEGES IN SCHEMA live GRANT SELECT ON TABLES TO web_public;
