-- CreateEnum
CREATE TYPE "ProposalStatus" AS ENUM ('PROPOSED', 'APPLIED', 'DISCARDED');

-- AlterTable
ALTER TABLE "PanelMember" ADD COLUMN     "groupCode" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "isChair" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "ApartPair" (
    "stageId" TEXT NOT NULL,
    "firstId" TEXT NOT NULL,
    "secondId" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "addedById" TEXT NOT NULL,

    CONSTRAINT "ApartPair_pkey" PRIMARY KEY ("stageId","firstId","secondId")
);

-- CreateTable
CREATE TABLE "AssignmentProposal" (
    "id" TEXT NOT NULL,
    "stageId" TEXT NOT NULL,
    "status" "ProposalStatus" NOT NULL DEFAULT 'PROPOSED',
    "seed" TEXT NOT NULL,
    "outcome" JSONB NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "proposedById" TEXT NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AssignmentProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposedReading" (
    "proposalId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "expertId" TEXT NOT NULL,
    "byHand" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ProposedReading_pkey" PRIMARY KEY ("proposalId","applicationId","expertId")
);

-- CreateIndex
CREATE INDEX "ApartPair_firstId_idx" ON "ApartPair"("firstId");

-- CreateIndex
CREATE INDEX "ApartPair_secondId_idx" ON "ApartPair"("secondId");

-- CreateIndex
CREATE INDEX "AssignmentProposal_stageId_proposedAt_idx" ON "AssignmentProposal"("stageId", "proposedAt");

-- CreateIndex
CREATE INDEX "ProposedReading_applicationId_idx" ON "ProposedReading"("applicationId");

-- CreateIndex
CREATE INDEX "ProposedReading_expertId_idx" ON "ProposedReading"("expertId");

-- AddForeignKey
ALTER TABLE "ApartPair" ADD CONSTRAINT "ApartPair_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "ReviewStage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApartPair" ADD CONSTRAINT "ApartPair_firstId_fkey" FOREIGN KEY ("firstId") REFERENCES "Expert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApartPair" ADD CONSTRAINT "ApartPair_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "Expert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApartPair" ADD CONSTRAINT "ApartPair_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentProposal" ADD CONSTRAINT "AssignmentProposal_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "ReviewStage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentProposal" ADD CONSTRAINT "AssignmentProposal_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentProposal" ADD CONSTRAINT "AssignmentProposal_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposedReading" ADD CONSTRAINT "ProposedReading_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "AssignmentProposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposedReading" ADD CONSTRAINT "ProposedReading_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposedReading" ADD CONSTRAINT "ProposedReading_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One proposal is open for each stage.
CREATE UNIQUE INDEX "AssignmentProposal_open" ON "AssignmentProposal"("stageId") WHERE "status" = 'PROPOSED';
