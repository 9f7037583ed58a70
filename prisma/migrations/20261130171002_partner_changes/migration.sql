-- CreateEnum
CREATE TYPE "PartnerChangeStatus" AS ENUM ('ASKED', 'READY', 'AGREED', 'REFUSED', 'DECLINED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "PartnerChange" (
    "id" TEXT NOT NULL,
    "cityId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "partId" TEXT NOT NULL,
    "newcomerId" TEXT,
    "status" "PartnerChangeStatus" NOT NULL,
    "task" TEXT NOT NULL DEFAULT '',
    "shareFen" BIGINT NOT NULL DEFAULT 0,
    "reason" TEXT NOT NULL,
    "agreementFileId" TEXT NOT NULL,
    "proposedById" TEXT NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "contentHash" TEXT,
    "confirmedById" TEXT,
    "confirmedAt" TIMESTAMPTZ(3),
    "endedById" TEXT,
    "endedAt" TIMESTAMPTZ(3),
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PartnerChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PartnerChange_applicationId_proposedAt_idx" ON "PartnerChange"("applicationId", "proposedAt");

-- CreateIndex
CREATE INDEX "PartnerChange_newcomerId_status_idx" ON "PartnerChange"("newcomerId", "status");

-- CreateIndex
CREATE INDEX "PartnerChange_partId_idx" ON "PartnerChange"("partId");

-- AddForeignKey
ALTER TABLE "PartnerChange" ADD CONSTRAINT "PartnerChange_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerChange" ADD CONSTRAINT "PartnerChange_partId_fkey" FOREIGN KEY ("partId") REFERENCES "JointPart"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerChange" ADD CONSTRAINT "PartnerChange_newcomerId_fkey" FOREIGN KEY ("newcomerId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerChange" ADD CONSTRAINT "PartnerChange_agreementFileId_fkey" FOREIGN KEY ("agreementFileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerChange" ADD CONSTRAINT "PartnerChange_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerChange" ADD CONSTRAINT "PartnerChange_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerChange" ADD CONSTRAINT "PartnerChange_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One at a time: what is open holds every other back.
CREATE UNIQUE INDEX "PartnerChange_one_open" ON "PartnerChange"("applicationId") WHERE "status" IN ('ASKED', 'READY');
