-- AlterTable
ALTER TABLE "Submission" ADD COLUMN     "note" TEXT NOT NULL DEFAULT '';
