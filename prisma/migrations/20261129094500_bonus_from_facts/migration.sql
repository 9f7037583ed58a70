-- AlterTable
ALTER TABLE "StageEntry" ADD COLUMN     "bonusPoints" DECIMAL(5,2) NOT NULL DEFAULT 0,
ADD COLUMN     "bonusReasons" TEXT[] DEFAULT ARRAY[]::TEXT[];
