-- A renamed plan keeps answering at its old address (docs/decisions: addresses never change).

CREATE TABLE "desk"."plan_former_slug" (
    "slug" TEXT NOT NULL,
    "plan_id" UUID NOT NULL,
    "renamed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_former_slug_pkey" PRIMARY KEY ("slug")
);
CREATE TABLE "live"."plan_former_slug" (
    "slug" TEXT NOT NULL,
    "plan_id" UUID NOT NULL,

    CONSTRAINT "plan_former_slug_pkey" PRIMARY KEY ("slug")
);

CREATE INDEX "plan_former_slug_plan_id_idx" ON "desk"."plan_former_slug"("plan_id");
CREATE INDEX "plan_former_slug_plan_id_idx" ON "live"."plan_former_slug"("plan_id");

ALTER TABLE "desk"."plan_former_slug" ADD CONSTRAINT "plan_former_slug_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "desk"."action_plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "live"."plan_former_slug" ADD CONSTRAINT "plan_former_slug_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "live"."plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE desk.plan_former_slug ADD CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- A plan cannot take an address that once meant another plan, and leaves its own behind. Slugs change one at a time,
-- or of two people naming plans at the same moment neither would see the other's.
CREATE FUNCTION desk.keep_former_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  LOCK TABLE desk.plan_former_slug IN SHARE ROW EXCLUSIVE MODE;
  IF EXISTS (SELECT FROM desk.plan_former_slug f WHERE f.slug = NEW.slug AND f.plan_id <> NEW.id) THEN
    RAISE EXCEPTION 'the slug is the former address of another plan' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  -- A plan that takes its old name back is there again, and leads nowhere else.
  DELETE FROM desk.plan_former_slug f WHERE f.slug = NEW.slug;
  IF TG_OP = 'UPDATE' THEN
    INSERT INTO desk.plan_former_slug (slug, plan_id) VALUES (OLD.slug, NEW.id);
  END IF;
  RETURN NEW;
END $$;

-- After the row is written, so that a name which is refused leaves nothing behind.
CREATE TRIGGER action_plan_new_slug AFTER INSERT ON desk.action_plan
  FOR EACH ROW EXECUTE FUNCTION desk.keep_former_slug();
CREATE TRIGGER action_plan_changed_slug AFTER UPDATE OF slug ON desk.action_plan
  FOR EACH ROW WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION desk.keep_former_slug();

-- The other way round: nobody can write down a slug that a plan has now.
CREATE FUNCTION desk.former_slug_is_free() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM desk.action_plan p WHERE p.slug = NEW.slug) THEN
    RAISE EXCEPTION 'the slug is the present address of a plan' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER plan_former_slug_is_free BEFORE INSERT OR UPDATE ON desk.plan_former_slug
  FOR EACH ROW EXECUTE FUNCTION desk.former_slug_is_free();

REVOKE EXECUTE ON FUNCTION desk.keep_former_slug(), desk.former_slug_is_free() FROM PUBLIC;
