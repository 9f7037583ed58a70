-- Rubrics stand in an order of their own; until now they stood in that of their ids.
DROP INDEX "Rubric_planId_idx";
ALTER TABLE "Rubric" ADD COLUMN "position" INTEGER;
UPDATE "Rubric" r SET "position" = o."position"
FROM (SELECT "id", row_number() OVER (PARTITION BY "planId" ORDER BY "id") - 1 AS "position" FROM "Rubric") o
WHERE o."id" = r."id";
ALTER TABLE "Rubric" ALTER COLUMN "position" SET NOT NULL;
CREATE UNIQUE INDEX "Rubric_planId_position_key" ON "Rubric"("planId", "position");

-- A frozen plan stands with everything that hangs on it. The plan is held meanwhile, so that nobody freezes it in between.
CREATE FUNCTION refuse_if_plan_is_frozen(plan_id TEXT) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  frozen TIMESTAMPTZ;
BEGIN
  SELECT "frozenAt" INTO frozen FROM "Plan" WHERE "id" = plan_id FOR SHARE;
  IF frozen IS NOT NULL THEN
    RAISE EXCEPTION 'plan % is frozen', plan_id;
  END IF;
END $$;

CREATE FUNCTION refuse_changing_part_of_frozen_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM refuse_if_plan_is_frozen(OLD."planId");
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  PERFORM refuse_if_plan_is_frozen(NEW."planId");
  RETURN NEW;
END $$;

CREATE TRIGGER frozen_plan_stands BEFORE INSERT OR UPDATE OR DELETE ON "PlanCategory"
  FOR EACH ROW EXECUTE FUNCTION refuse_changing_part_of_frozen_plan();
CREATE TRIGGER frozen_plan_stands BEFORE INSERT OR UPDATE OR DELETE ON "AnnouncementSection"
  FOR EACH ROW EXECUTE FUNCTION refuse_changing_part_of_frozen_plan();
CREATE TRIGGER frozen_plan_stands BEFORE INSERT OR UPDATE OR DELETE ON "PlanInstalment"
  FOR EACH ROW EXECUTE FUNCTION refuse_changing_part_of_frozen_plan();
CREATE TRIGGER frozen_plan_stands BEFORE INSERT OR UPDATE OR DELETE ON "Rubric"
  FOR EACH ROW EXECUTE FUNCTION refuse_changing_part_of_frozen_plan();

-- Status, dates and version of a stage are of the round that carries the plan out.
CREATE TRIGGER frozen_plan_stands BEFORE INSERT OR DELETE ON "ReviewStage"
  FOR EACH ROW EXECUTE FUNCTION refuse_changing_part_of_frozen_plan();
CREATE TRIGGER frozen_plan_stands_as_set_up BEFORE UPDATE ON "ReviewStage"
  FOR EACH ROW WHEN (
    (OLD."planId", OLD."position", OLD."kind", OLD."name", OLD."rubricId", OLD."reviewsPerEntry", OLD."cutCount",
      OLD."weightBp", OLD."blindApplicant", OLD."blindExperts")
    IS DISTINCT FROM
    (NEW."planId", NEW."position", NEW."kind", NEW."name", NEW."rubricId", NEW."reviewsPerEntry", NEW."cutCount",
      NEW."weightBp", NEW."blindApplicant", NEW."blindExperts")
  ) EXECUTE FUNCTION refuse_changing_part_of_frozen_plan();

CREATE FUNCTION refuse_changing_criterion_of_frozen_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM refuse_if_plan_is_frozen((SELECT "planId" FROM "Rubric" WHERE "id" = OLD."rubricId"));
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  PERFORM refuse_if_plan_is_frozen((SELECT "planId" FROM "Rubric" WHERE "id" = NEW."rubricId"));
  RETURN NEW;
END $$;

CREATE TRIGGER frozen_plan_stands BEFORE INSERT OR UPDATE OR DELETE ON "Criterion"
  FOR EACH ROW EXECUTE FUNCTION refuse_changing_criterion_of_frozen_plan();

-- A form that is frozen is answered; what is asked anew is asked by another.
CREATE FUNCTION refuse_changing_frozen_form() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'form % is frozen', OLD."id";
END $$;

CREATE TRIGGER frozen_form_stands BEFORE UPDATE OR DELETE ON "Form"
  FOR EACH ROW WHEN (OLD."frozenAt" IS NOT NULL) EXECUTE FUNCTION refuse_changing_frozen_form();
