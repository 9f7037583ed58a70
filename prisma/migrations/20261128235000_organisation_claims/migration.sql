-- CreateEnum
CREATE TYPE "OrganisationClaimStatus" AS ENUM ('OPEN', 'TRANSFERRED', 'REFUSED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "OrganisationClaim" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "cityId" TEXT NOT NULL,
    "status" "OrganisationClaimStatus" NOT NULL DEFAULT 'OPEN',
    "claimantId" TEXT NOT NULL,
    "consents" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "certificateFileId" TEXT NOT NULL,
    "authorisationFileId" TEXT NOT NULL,
    "filedAt" TIMESTAMPTZ(3) NOT NULL,
    "answerUntil" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" TEXT,
    "decision" TEXT NOT NULL DEFAULT '',
    "settledAt" TIMESTAMPTZ(3),
    "settledById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "OrganisationClaim_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OrganisationClaim_organisationId_status_idx" ON "OrganisationClaim"("organisationId", "status");

-- CreateIndex
CREATE INDEX "OrganisationClaim_claimantId_idx" ON "OrganisationClaim"("claimantId");

-- CreateIndex
CREATE INDEX "OrganisationClaim_status_answerUntil_idx" ON "OrganisationClaim"("status", "answerUntil");

-- AddForeignKey
ALTER TABLE "OrganisationClaim" ADD CONSTRAINT "OrganisationClaim_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationClaim" ADD CONSTRAINT "OrganisationClaim_claimantId_fkey" FOREIGN KEY ("claimantId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationClaim" ADD CONSTRAINT "OrganisationClaim_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationClaim" ADD CONSTRAINT "OrganisationClaim_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationClaim" ADD CONSTRAINT "OrganisationClaim_certificateFileId_fkey" FOREIGN KEY ("certificateFileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationClaim" ADD CONSTRAINT "OrganisationClaim_authorisationFileId_fkey" FOREIGN KEY ("authorisationFileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
