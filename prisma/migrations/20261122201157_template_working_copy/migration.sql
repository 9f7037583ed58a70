-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "editsTemplateId" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Round_editsTemplateId_key" ON "Round"("editsTemplateId");

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_editsTemplateId_fkey" FOREIGN KEY ("editsTemplateId") REFERENCES "OwnTemplate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
