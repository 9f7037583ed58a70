-- AlterTable
ALTER TABLE "Screening" ADD COLUMN     "places" JSONB NOT NULL DEFAULT '[]';
