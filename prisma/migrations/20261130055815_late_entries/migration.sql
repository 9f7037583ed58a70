-- CreateEnum
CREATE TYPE "LateEntryStatus" AS ENUM ('PROPOSED', 'GRANTED', 'REFUSED', 'USED', 'EXPIRED', 'REVOKED');

-- CreateEnum
CREATE TYPE "LateEntryCause" AS ENUM ('SYSTEM_FAULT', 'FORCE_MAJEURE', 'AUTHORITY', 'OTHER');

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "lateEntryId" TEXT,
ADD COLUMN     "lateUntil" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "LateEntry" (
    "id" TEXT NOT NULL,
    "cityId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "status" "LateEntryStatus" NOT NULL DEFAULT 'PROPOSED',
    "cause" "LateEntryCause" NOT NULL,
    "reason" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "proposedById" TEXT NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "note" TEXT NOT NULL DEFAULT '',
    "endedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "LateEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "LateEntry_roundId_status_idx" ON "LateEntry"("roundId", "status");

-- CreateIndex
CREATE INDEX "LateEntry_organisationId_status_idx" ON "LateEntry"("organisationId", "status");

-- CreateIndex
CREATE INDEX "LateEntry_status_until_idx" ON "LateEntry"("status", "until");

-- CreateIndex
CREATE INDEX "Application_lateEntryId_idx" ON "Application"("lateEntryId");

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_lateEntryId_fkey" FOREIGN KEY ("lateEntryId") REFERENCES "LateEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LateEntry" ADD CONSTRAINT "LateEntry_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LateEntry" ADD CONSTRAINT "LateEntry_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LateEntry" ADD CONSTRAINT "LateEntry_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LateEntry" ADD CONSTRAINT "LateEntry_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One that stands for each organisation and round.
CREATE UNIQUE INDEX "LateEntry_one_standing" ON "LateEntry"("roundId", "organisationId") WHERE "status" IN ('PROPOSED', 'GRANTED');
