-- DropIndex
DROP INDEX "Region_path_idx";

-- AlterTable
ALTER TABLE "StageEntry" ADD COLUMN     "finalScore" DECIMAL(7,2);

-- CreateIndex
CREATE INDEX "Region_path_idx" ON "Region"("path" text_pattern_ops);
