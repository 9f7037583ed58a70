-- CreateEnum
CREATE TYPE "OfficeTerm" AS ENUM ('RECOMMENDATION', 'CO_FUNDING');

-- CreateTable
CREATE TABLE "OfficeReminder" (
    "term" "OfficeTerm" NOT NULL,
    "roundId" TEXT NOT NULL,
    "regionId" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "days" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OfficeReminder_pkey" PRIMARY KEY ("term","roundId","regionId","dueAt","days")
);

-- AddForeignKey
ALTER TABLE "OfficeReminder" ADD CONSTRAINT "OfficeReminder_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfficeReminder" ADD CONSTRAINT "OfficeReminder_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
