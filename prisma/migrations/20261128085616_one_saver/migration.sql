-- CreateEnum
CREATE TYPE "SheetKind" AS ENUM ('APPLICATION', 'DEMAND', 'SCORES');

-- Answer sets become sheets, answers become cells: the same rows under other names.
ALTER TABLE "AnswerSet" RENAME TO "Sheet";
ALTER TABLE "Sheet" RENAME CONSTRAINT "AnswerSet_pkey" TO "Sheet_pkey";
ALTER TABLE "Sheet" RENAME CONSTRAINT "AnswerSet_formId_fkey" TO "Sheet_formId_fkey";
ALTER TABLE "Sheet" ADD COLUMN "kind" "SheetKind", ADD COLUMN "cityId" TEXT;
UPDATE "Sheet" s SET "kind" = f."kind"::text::"SheetKind", "cityId" = f."cityId" FROM "Form" f WHERE f."id" = s."formId";
ALTER TABLE "Sheet"
  ALTER COLUMN "kind" SET NOT NULL,
  ALTER COLUMN "cityId" SET NOT NULL,
  ALTER COLUMN "formId" DROP NOT NULL;

ALTER TABLE "Answer" RENAME TO "Cell";
ALTER TABLE "Cell" RENAME COLUMN "answerSetId" TO "sheetId";
ALTER TABLE "Cell" RENAME COLUMN "fieldKey" TO "key";
ALTER TABLE "Cell" RENAME CONSTRAINT "Answer_pkey" TO "Cell_pkey";
ALTER TABLE "Cell" RENAME CONSTRAINT "Answer_answerSetId_fkey" TO "Cell_sheetId_fkey";

ALTER TABLE "Application" RENAME COLUMN "answerSetId" TO "sheetId";
ALTER TABLE "Application" RENAME CONSTRAINT "Application_answerSetId_fkey" TO "Application_sheetId_fkey";
ALTER INDEX "Application_answerSetId_key" RENAME TO "Application_sheetId_key";
ALTER TABLE "Demand" RENAME COLUMN "answerSetId" TO "sheetId";
ALTER TABLE "Demand" RENAME CONSTRAINT "Demand_answerSetId_fkey" TO "Demand_sheetId_fkey";
ALTER INDEX "Demand_answerSetId_key" RENAME TO "Demand_sheetId_key";

-- Every assignment gets a sheet, under its own id, for nothing else has that id.
ALTER TABLE "ReviewAssignment" ADD COLUMN "sheetId" TEXT;
INSERT INTO "Sheet" ("id", "kind", "cityId", "createdAt")
SELECT a."id", 'SCORES', ro."cityId", a."assignedAt"
FROM "ReviewAssignment" a
JOIN "ReviewStage" st ON st."id" = a."stageId"
JOIN "Round" ro ON ro."id" = st."roundId";
UPDATE "ReviewAssignment" SET "sheetId" = "id";
ALTER TABLE "ReviewAssignment" ALTER COLUMN "sheetId" SET NOT NULL;
CREATE UNIQUE INDEX "ReviewAssignment_sheetId_key" ON "ReviewAssignment"("sheetId");
ALTER TABLE "ReviewAssignment" ADD CONSTRAINT "ReviewAssignment_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Scores become cells: points as decimal text with both decimals ("8.50"), version and time as they were. Only the expert writes on a sheet.
INSERT INTO "Cell" ("sheetId", "key", "value", "version", "updatedAt", "updatedById")
SELECT s."assignmentId", s."criterionId", to_jsonb(s."points"::text), s."version", s."updatedAt", e."personId"
FROM "Score" s
JOIN "ReviewAssignment" a ON a."id" = s."assignmentId"
JOIN "Expert" e ON e."id" = a."expertId";
DROP TABLE "Score";

-- So does the comment. When it was written was not kept: the latest moment that is known.
INSERT INTO "Cell" ("sheetId", "key", "value", "updatedAt", "updatedById")
SELECT a."id", 'comment', to_jsonb(a."comment"), coalesce(a."submittedAt", a."declaredAt", a."assignedAt"), e."personId"
FROM "ReviewAssignment" a
JOIN "Expert" e ON e."id" = a."expertId"
WHERE a."comment" <> '';
ALTER TABLE "ReviewAssignment" DROP COLUMN "comment";
