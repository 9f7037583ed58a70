-- AlterTable
ALTER TABLE "StageEntry" ADD COLUMN     "finalScore" DECIMAL(7,2);
