-- AlterTable
ALTER TABLE "StoredFile" ADD COLUMN     "keptUntil" TIMESTAMPTZ(3);
