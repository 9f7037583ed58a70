-- What is set up (form, terms, categories, announcement, instalments, rubrics, stages) becomes a plan: a round has one, a
-- template is one that nobody runs, a template's working copy (until now a round of the year 0) is an open one.

CREATE TABLE "Plan" (
    "id" TEXT NOT NULL,
    "cityId" TEXT NOT NULL,
    "regionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL DEFAULT 1,
    "formId" TEXT NOT NULL,
    "terms" JSONB NOT NULL,
    "basedOnId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" TEXT NOT NULL,
    "frozenAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Plan_pkey" PRIMARY KEY ("id")
);

-- Every draft has one version of its rules and every published amendment made one more: those before the newest go to
-- the amendment that replaced them. Anything else would be lost, so it stops here.
DO $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "Round" r
    WHERE (SELECT count(*) FROM "RoundRules" u WHERE u."roundId" = r."id")
      <> 1 + (SELECT count(*) FROM "FormAmendment" a WHERE a."roundId" = r."id" AND a."status" = 'PUBLISHED')
  ) THEN
    RAISE EXCEPTION 'a round has other versions of its rules than its published amendments made';
  END IF;
END $$;

-- A round gives its plan its own id, so that whatever hangs on it keeps the same parent. When it was frozen: with its
-- rules; a cancelled draft when it was cancelled; a working copy that is closed when it was stored or abandoned.
INSERT INTO "Plan" ("id", "cityId", "regionId", "number", "formId", "terms", "basedOnId", "createdAt", "createdById", "frozenAt", "version")
SELECT r."id", r."cityId", r."regionId", u."number", r."formId", u."document", r."copiedFromId", r."createdAt", r."createdById",
  CASE
    WHEN r."editsTemplateId" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "OwnTemplate" o WHERE o."workingCopyId" = r."id") THEN coalesce(
      (SELECT min(t."at") FROM "TrailEntry" t WHERE t."entity" = 'template' AND t."entityId" = r."editsTemplateId"
        AND t."command" IN ('template.storeEdit', 'template.abandonEdit') AND t."at" >= r."createdAt"),
      r."createdAt")
    WHEN r."status" = 'DRAFT' THEN NULL
    ELSE coalesce(
      (SELECT min(f."frozenAt") FROM "RoundRules" f WHERE f."roundId" = r."id"),
      r."publishedAt",
      (SELECT max(t."at") FROM "TrailEntry" t WHERE t."entity" = 'round' AND t."entityId" = r."id" AND t."command" = 'round.cancel'),
      r."createdAt")
  END,
  r."version"
FROM "Round" r
JOIN LATERAL (SELECT "number", "document" FROM "RoundRules" WHERE "roundId" = r."id" ORDER BY "number" DESC LIMIT 1) u ON true;

-- Amendments: the terms as they were when each was drafted.
ALTER TABLE "FormAmendment" ADD COLUMN "termsBefore" JSONB;
UPDATE "FormAmendment" a SET "termsBefore" = (
  SELECT u."document" FROM "RoundRules" u
  WHERE u."roundId" = a."roundId" AND u."number" = 1 + (
    SELECT count(*) FROM "FormAmendment" b
    WHERE b."roundId" = a."roundId" AND b."status" = 'PUBLISHED' AND b."id" <> a."id" AND b."number" < a."number"));
ALTER TABLE "FormAmendment" ALTER COLUMN "termsBefore" SET NOT NULL;

-- Whatever hung on a round hangs on its plan.
ALTER TABLE "RoundCategory" DROP CONSTRAINT "RoundCategory_roundId_fkey";
ALTER TABLE "RoundCategory" RENAME TO "PlanCategory";
ALTER TABLE "PlanCategory" RENAME COLUMN "roundId" TO "planId";
ALTER TABLE "PlanCategory" RENAME CONSTRAINT "RoundCategory_pkey" TO "PlanCategory_pkey";
ALTER INDEX "RoundCategory_roundId_code_key" RENAME TO "PlanCategory_planId_code_key";

ALTER TABLE "RoundInstalment" DROP CONSTRAINT "RoundInstalment_roundId_fkey";
ALTER TABLE "RoundInstalment" RENAME TO "PlanInstalment";
ALTER TABLE "PlanInstalment" RENAME COLUMN "roundId" TO "planId";
ALTER TABLE "PlanInstalment" RENAME CONSTRAINT "RoundInstalment_pkey" TO "PlanInstalment_pkey";
ALTER INDEX "RoundInstalment_roundId_position_key" RENAME TO "PlanInstalment_planId_position_key";

ALTER TABLE "AnnouncementSection" DROP CONSTRAINT "AnnouncementSection_roundId_fkey";
ALTER TABLE "AnnouncementSection" RENAME COLUMN "roundId" TO "planId";
ALTER INDEX "AnnouncementSection_roundId_key_key" RENAME TO "AnnouncementSection_planId_key_key";

ALTER TABLE "Rubric" DROP CONSTRAINT "Rubric_roundId_fkey";
ALTER TABLE "Rubric" RENAME COLUMN "roundId" TO "planId";
ALTER INDEX "Rubric_roundId_idx" RENAME TO "Rubric_planId_idx";

ALTER TABLE "ReviewStage" DROP CONSTRAINT "ReviewStage_roundId_fkey";
ALTER TABLE "ReviewStage" RENAME COLUMN "roundId" TO "planId";
ALTER INDEX "ReviewStage_roundId_position_key" RENAME TO "ReviewStage_planId_position_key";

-- Templates: what their document held becomes the rows of a plan. Rubrics are read in the order of their ids.
ALTER TABLE "OwnTemplate" DROP CONSTRAINT "OwnTemplate_workingCopyId_fkey";
ALTER TABLE "OwnTemplate" RENAME COLUMN "workingCopyId" TO "editPlanId";
ALTER INDEX "OwnTemplate_workingCopyId_key" RENAME TO "OwnTemplate_editPlanId_key";
ALTER TABLE "OwnTemplate" ADD COLUMN "planId" TEXT, ADD COLUMN "sourceRoundId" TEXT, ADD COLUMN "sourceTitle" TEXT;

DO $$
DECLARE
  template RECORD;
  content JSONB;
  rubric RECORD;
  plan_id TEXT;
  form_id TEXT;
  rubric_id TEXT;
  rubric_ids JSONB;
  eligibility JSONB;
BEGIN
  FOR template IN
    SELECT o.*, g."name" AS "regionName", g."path" AS "regionPath" FROM "OwnTemplate" o JOIN "Region" g ON g."id" = o."regionId"
  LOOP
    content := template."document" -> 'content';
    plan_id := gen_random_uuid()::text;
    form_id := gen_random_uuid()::text;
    rubric_ids := '{}';
    -- The rule on the region was left to whoever began with it; a plan has that of its own region.
    eligibility := content -> 'rules' -> 'eligibility';
    IF NOT coalesce((content ->> 'anyRegion')::boolean, false) THEN
      eligibility := eligibility || jsonb_build_array(jsonb_build_object(
        'kind', 'withinRegion', 'regionPath', template."regionPath", 'regionName', template."regionName"));
    END IF;
    INSERT INTO "Form" ("id", "cityId", "kind", "title", "sections", "createdAt", "frozenAt")
    VALUES (form_id, template."cityId", 'APPLICATION', content -> 'form' ->> 'title', content -> 'form' -> 'sections', template."updatedAt", template."updatedAt");
    INSERT INTO "Plan" ("id", "cityId", "regionId", "number", "formId", "terms", "createdAt", "createdById", "frozenAt")
    SELECT plan_id, template."cityId", template."regionId",
      1 + (SELECT count(*) FROM "Round" c WHERE c."editsTemplateId" = template."id" AND c."id" IS DISTINCT FROM template."editPlanId"),
      form_id, jsonb_set(content -> 'rules', '{eligibility}', eligibility), template."updatedAt", template."createdById", template."updatedAt";
    INSERT INTO "PlanCategory" ("id", "planId", "code", "name", "position")
    SELECT gen_random_uuid()::text, plan_id, e ->> 'code', e ->> 'name', n - 1
    FROM jsonb_array_elements(content -> 'categories') WITH ORDINALITY AS x(e, n);
    INSERT INTO "AnnouncementSection" ("id", "planId", "key", "title", "body", "position")
    SELECT gen_random_uuid()::text, plan_id, e ->> 'key', e ->> 'title', e ->> 'body', n - 1
    FROM jsonb_array_elements(content -> 'announcement') WITH ORDINALITY AS x(e, n);
    INSERT INTO "PlanInstalment" ("id", "planId", "position", "name", "basisPoints", "condition")
    SELECT gen_random_uuid()::text, plan_id, n - 1, e ->> 'name', (e ->> 'basisPoints')::int, e ->> 'condition'
    FROM jsonb_array_elements(content -> 'instalments') WITH ORDINALITY AS x(e, n);
    FOR rubric IN SELECT e, n FROM jsonb_array_elements(content -> 'rubrics') WITH ORDINALITY AS x(e, n)
    LOOP
      rubric_id := lpad(to_hex(rubric.n), 8, '0') || substr(gen_random_uuid()::text, 9);
      rubric_ids := rubric_ids || jsonb_build_object(rubric.e ->> 'key', rubric_id);
      INSERT INTO "Rubric" ("id", "planId", "title") VALUES (rubric_id, plan_id, rubric.e ->> 'title');
      INSERT INTO "Criterion" ("id", "rubricId", "position", "group", "name", "maxPoints", "bonus", "tieBreak", "anchorFull", "anchorMid", "anchorLow")
      SELECT gen_random_uuid()::text, rubric_id, n - 1, e ->> 'group', e ->> 'name', (e ->> 'maxPoints')::numeric,
        coalesce((e ->> 'bonus')::boolean, false), (e ->> 'tieBreak')::int, e ->> 'anchorFull', e ->> 'anchorMid', e ->> 'anchorLow'
      FROM jsonb_array_elements(rubric.e -> 'criteria') WITH ORDINALITY AS x(e, n);
    END LOOP;
    INSERT INTO "ReviewStage" ("id", "planId", "position", "kind", "name", "rubricId", "reviewsPerEntry", "cutCount", "weightBp", "blindApplicant", "blindExperts")
    SELECT gen_random_uuid()::text, plan_id, n - 1, (e ->> 'kind')::"StageKind", e ->> 'name', rubric_ids ->> (e ->> 'rubric'),
      (e ->> 'reviewsPerEntry')::int, (e ->> 'cutCount')::int, (e ->> 'weightBp')::int, (e ->> 'blindApplicant')::boolean,
      coalesce((e ->> 'blindExperts')::boolean, true)
    FROM jsonb_array_elements(content -> 'stages') WITH ORDINALITY AS x(e, n);
    UPDATE "OwnTemplate" SET "planId" = plan_id, "sourceRoundId" = template."document" -> 'source' ->> 'roundId',
      "sourceTitle" = template."document" -> 'source' ->> 'title' WHERE "id" = template."id";
    -- The numbers of a template's plan in the order in which they were begun: the closed copies, what it holds, the open one.
    UPDATE "Plan" p SET "number" = c."number", "basedOnId" = c."before"
    FROM (SELECT "id", row_number() OVER (ORDER BY "createdAt", "id") AS "number", lag("id") OVER (ORDER BY "createdAt", "id") AS "before"
      FROM "Round" WHERE "editsTemplateId" = template."id" AND "id" IS DISTINCT FROM template."editPlanId") c
    WHERE p."id" = c."id";
    UPDATE "Plan" SET "basedOnId" = (SELECT "id" FROM "Round" WHERE "editsTemplateId" = template."id"
      AND "id" IS DISTINCT FROM template."editPlanId" ORDER BY "createdAt" DESC, "id" DESC LIMIT 1) WHERE "id" = plan_id;
    UPDATE "Plan" SET "basedOnId" = plan_id, "number" = (SELECT "number" + 1 FROM "Plan" WHERE "id" = plan_id)
    WHERE "id" = template."editPlanId";
  END LOOP;
END $$;

ALTER TABLE "OwnTemplate" ALTER COLUMN "planId" SET NOT NULL, ALTER COLUMN "sourceTitle" SET NOT NULL, DROP COLUMN "document";

-- Working copies are whole in their plans; they were no rounds.
ALTER TABLE "Round" DROP CONSTRAINT "Round_editsTemplateId_fkey", DROP CONSTRAINT "Round_formId_fkey";
ALTER TABLE "RoundRules" DROP CONSTRAINT "RoundRules_roundId_fkey";
DELETE FROM "Round" WHERE "editsTemplateId" IS NOT NULL;

ALTER TABLE "Round" DROP COLUMN "editsTemplateId", DROP COLUMN "formId", ADD COLUMN "planId" TEXT;
UPDATE "Round" SET "planId" = "id";
ALTER TABLE "Round" ALTER COLUMN "planId" SET NOT NULL;
DROP TABLE "RoundRules";

CREATE INDEX "Plan_regionId_idx" ON "Plan"("regionId");
CREATE INDEX "Plan_formId_idx" ON "Plan"("formId");
CREATE INDEX "Plan_basedOnId_idx" ON "Plan"("basedOnId");
CREATE UNIQUE INDEX "OwnTemplate_planId_key" ON "OwnTemplate"("planId");
CREATE UNIQUE INDEX "Round_planId_key" ON "Round"("planId");

ALTER TABLE "Plan" ADD CONSTRAINT "Plan_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_formId_fkey" FOREIGN KEY ("formId") REFERENCES "Form"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_basedOnId_fkey" FOREIGN KEY ("basedOnId") REFERENCES "Plan"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "PlanCategory" ADD CONSTRAINT "PlanCategory_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "AnnouncementSection" ADD CONSTRAINT "AnnouncementSection_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PlanInstalment" ADD CONSTRAINT "PlanInstalment_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Rubric" ADD CONSTRAINT "Rubric_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReviewStage" ADD CONSTRAINT "ReviewStage_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "OwnTemplate" ADD CONSTRAINT "OwnTemplate_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "OwnTemplate" ADD CONSTRAINT "OwnTemplate_editPlanId_fkey" FOREIGN KEY ("editPlanId") REFERENCES "Plan"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Round" ADD CONSTRAINT "Round_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A frozen plan stands: only a published amendment changes its form and the rules between answers, as its next number.
CREATE FUNCTION refuse_changing_frozen_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."frozenAt" IS DISTINCT FROM OLD."frozenAt"
    OR ((NEW."formId" <> OLD."formId" OR NEW."terms" <> OLD."terms") AND NEW."number" <> OLD."number" + 1) THEN
    RAISE EXCEPTION 'plan % is frozen', OLD."id";
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER frozen_plan_stands BEFORE UPDATE ON "Plan"
  FOR EACH ROW WHEN (OLD."frozenAt" IS NOT NULL) EXECUTE FUNCTION refuse_changing_frozen_plan();
