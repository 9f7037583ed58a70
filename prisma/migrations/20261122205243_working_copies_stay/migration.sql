-- DropIndex
DROP INDEX "Round_editsTemplateId_key";

-- AlterTable
ALTER TABLE "OwnTemplate" ADD COLUMN     "workingCopyId" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "OwnTemplate_workingCopyId_key" ON "OwnTemplate"("workingCopyId");

-- AddForeignKey
ALTER TABLE "OwnTemplate" ADD CONSTRAINT "OwnTemplate_workingCopyId_fkey" FOREIGN KEY ("workingCopyId") REFERENCES "Round"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The working copies there are
UPDATE "OwnTemplate" SET "workingCopyId" = "Round"."id" FROM "Round" WHERE "Round"."editsTemplateId" = "OwnTemplate"."id";
