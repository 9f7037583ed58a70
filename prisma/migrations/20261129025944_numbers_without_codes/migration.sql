-- AlterTable
ALTER TABLE "Region" ADD COLUMN     "numberBelow" INTEGER;

-- CreateIndex
CREATE UNIQUE INDEX "Region_parentId_numberBelow_key" ON "Region"("parentId", "numberBelow");
