-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "carried" JSONB NOT NULL DEFAULT '[]';
