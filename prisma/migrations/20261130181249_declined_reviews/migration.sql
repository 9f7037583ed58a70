-- AlterTable
ALTER TABLE "ReviewAssignment" ADD COLUMN     "declineNote" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "declinedAt" TIMESTAMPTZ(3),
ADD COLUMN     "declinedFor" "DecliningCause";
