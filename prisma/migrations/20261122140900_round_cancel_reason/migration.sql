-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "cancelReason" TEXT NOT NULL DEFAULT '';
