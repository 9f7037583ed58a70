-- AlterTable
ALTER TABLE "Invitation" ADD COLUMN     "leadsTo" TEXT NOT NULL DEFAULT '';
