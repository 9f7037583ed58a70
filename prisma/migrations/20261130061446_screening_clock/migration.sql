-- DropIndex
DROP INDEX "Application_roundId_status_idx";

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "screenBy" TIMESTAMPTZ(3),
ADD COLUMN     "screenDaysLeft" INTEGER,
ADD COLUMN     "screenSince" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Application_roundId_status_screenBy_idx" ON "Application"("roundId", "status", "screenBy");
