-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "remindedAt" TIMESTAMPTZ(3),
ADD COLUMN     "takenBackAt" TIMESTAMPTZ(3);
