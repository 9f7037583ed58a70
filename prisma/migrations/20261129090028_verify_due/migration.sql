-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "verifyDueAt" TIMESTAMPTZ(3);
