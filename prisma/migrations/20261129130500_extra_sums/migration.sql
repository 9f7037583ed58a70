-- AlterTable
ALTER TABLE "StageEntry" ADD COLUMN     "extraFen" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "extraReasons" TEXT[] DEFAULT ARRAY[]::TEXT[];
