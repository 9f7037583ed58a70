-- AlterTable
ALTER TABLE "Plan" ADD COLUMN     "wordFileId" TEXT,
ADD COLUMN     "wordTags" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "WordTemplate" (
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "fileId" TEXT NOT NULL,
    "tags" JSONB NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL,
    "uploadedById" TEXT NOT NULL,

    CONSTRAINT "WordTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "WordTemplate_planId_number_key" ON "WordTemplate"("planId", "number");

-- CreateIndex
CREATE INDEX "Plan_wordFileId_idx" ON "Plan"("wordFileId");

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_wordFileId_fkey" FOREIGN KEY ("wordFileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WordTemplate" ADD CONSTRAINT "WordTemplate_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WordTemplate" ADD CONSTRAINT "WordTemplate_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WordTemplate" ADD CONSTRAINT "WordTemplate_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was brought stays, whatever is in use: which template a paper was written out in can be told later.
CREATE TRIGGER word_templates_only_grow BEFORE UPDATE OR DELETE ON "WordTemplate"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER word_templates_are_not_emptied BEFORE TRUNCATE ON "WordTemplate"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- Which template counts is set up like everything else of a plan, and stands with it.
CREATE TRIGGER frozen_plan_stands BEFORE INSERT ON "WordTemplate"
  FOR EACH ROW EXECUTE FUNCTION refuse_changing_part_of_frozen_plan();

CREATE OR REPLACE FUNCTION refuse_changing_frozen_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."frozenAt" IS DISTINCT FROM OLD."frozenAt"
    OR (NEW."wordFileId", NEW."wordTags") IS DISTINCT FROM (OLD."wordFileId", OLD."wordTags")
    OR ((NEW."formId" <> OLD."formId" OR NEW."terms" <> OLD."terms") AND NEW."number" <> OLD."number" + 1) THEN
    RAISE EXCEPTION 'plan % is frozen', OLD."id";
  END IF;
  RETURN NEW;
END $$;
