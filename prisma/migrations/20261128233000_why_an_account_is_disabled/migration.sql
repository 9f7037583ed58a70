-- AlterTable
ALTER TABLE "Person" ADD COLUMN "disabledReason" TEXT NOT NULL DEFAULT '';
