-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "adviceCount" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Submission" ADD COLUMN     "advice" JSONB NOT NULL DEFAULT '[]';
