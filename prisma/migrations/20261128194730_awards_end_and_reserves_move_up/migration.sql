-- AlterEnum
ALTER TYPE "ApplicationStatus" ADD VALUE 'GIVEN_UP';

-- AlterEnum
ALTER TYPE "NoticeStatus" ADD VALUE 'REPLACED';

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "endedAt" TIMESTAMPTZ(3),
ADD COLUMN     "endedReason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "movedUpAt" TIMESTAMPTZ(3),
ADD COLUMN     "replacedById" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Decision_replacedById_key" ON "Decision"("replacedById");

-- Awards that were revoked before: their places are free for a reserve.
UPDATE "Decision" d SET "endedAt" = a."updatedAt" FROM "Application" a
 WHERE a."id" = d."applicationId" AND a."status" = 'REVOKED';
