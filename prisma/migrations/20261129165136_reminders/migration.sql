-- CreateTable
CREATE TABLE "DeadlineReminder" (
    "applicationId" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "days" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DeadlineReminder_pkey" PRIMARY KEY ("applicationId","dueAt","days")
);

-- AddForeignKey
ALTER TABLE "DeadlineReminder" ADD CONSTRAINT "DeadlineReminder_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whoever took an application back had been reminded once, a day before the deadline.
INSERT INTO "DeadlineReminder" ("applicationId", "dueAt", "days", "at")
SELECT a."id", r."closesAt", 1, a."remindedAt" FROM "Application" a JOIN "Round" r ON r."id" = a."roundId"
 WHERE a."remindedAt" IS NOT NULL AND r."closesAt" IS NOT NULL;

-- AlterTable
ALTER TABLE "Application" DROP COLUMN "remindedAt";
