-- CreateEnum
CREATE TYPE "KeyFact" AS ENUM ('NAME', 'LEGAL_REPRESENTATIVE', 'BANK_ACCOUNT');

-- CreateEnum
CREATE TYPE "KeyChangeStatus" AS ENUM ('OPEN', 'ACCEPTED', 'RETURNED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "KeyChange" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "fact" "KeyFact" NOT NULL,
    "status" "KeyChangeStatus" NOT NULL DEFAULT 'OPEN',
    "was" TEXT NOT NULL,
    "wasBranch" TEXT NOT NULL DEFAULT '',
    "wasAccountNumber" TEXT NOT NULL DEFAULT '',
    "becomes" TEXT NOT NULL,
    "becomesBranch" TEXT NOT NULL DEFAULT '',
    "becomesAccountNumber" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL,
    "fileId" TEXT,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "askedById" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "decision" TEXT NOT NULL DEFAULT '',
    "settledAt" TIMESTAMPTZ(3),
    "settledById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "KeyChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "KeyChange_organisationId_status_idx" ON "KeyChange"("organisationId", "status");

-- CreateIndex
CREATE INDEX "KeyChange_status_dueAt_idx" ON "KeyChange"("status", "dueAt");

-- AddForeignKey
ALTER TABLE "KeyChange" ADD CONSTRAINT "KeyChange_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeyChange" ADD CONSTRAINT "KeyChange_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeyChange" ADD CONSTRAINT "KeyChange_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeyChange" ADD CONSTRAINT "KeyChange_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
