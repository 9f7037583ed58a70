-- CreateEnum
CREATE TYPE "AmendmentStatus" AS ENUM ('DRAFT', 'PROPOSED', 'PUBLISHED', 'REJECTED', 'WITHDRAWN');

-- AlterEnum
ALTER TYPE "FormKind" ADD VALUE 'DEMAND';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "StandingKind" ADD VALUE 'PENALTY';
ALTER TYPE "StandingKind" ADD VALUE 'RATING';
ALTER TYPE "StandingKind" ADD VALUE 'OTHER_FUNDING';
ALTER TYPE "StandingKind" ADD VALUE 'UNFINISHED_PROJECT';

-- AlterTable
ALTER TABLE "Demand" ADD COLUMN     "answerSetId" TEXT;

-- AlterTable
ALTER TABLE "DemandCall" ADD COLUMN     "formId" TEXT;

-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "copiedFromId" TEXT,
ADD COLUMN     "mainRoundId" TEXT,
ADD COLUMN     "trackName" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "FormAmendment" (
    "id" TEXT NOT NULL,
    "cityId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "AmendmentStatus" NOT NULL DEFAULT 'DRAFT',
    "reason" TEXT NOT NULL DEFAULT '',
    "formBeforeId" TEXT NOT NULL,
    "formId" TEXT NOT NULL,
    "formRules" JSONB NOT NULL,
    "draftedById" TEXT NOT NULL,
    "draftedAt" TIMESTAMPTZ(3) NOT NULL,
    "proposedById" TEXT,
    "proposedAt" TIMESTAMPTZ(3),
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "decisionNote" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FormAmendment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OwnTemplate" (
    "id" TEXT NOT NULL,
    "cityId" TEXT NOT NULL,
    "regionId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "document" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "OwnTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "FormAmendment_formId_key" ON "FormAmendment"("formId");

-- CreateIndex
CREATE INDEX "FormAmendment_formBeforeId_idx" ON "FormAmendment"("formBeforeId");

-- CreateIndex
CREATE UNIQUE INDEX "FormAmendment_roundId_number_key" ON "FormAmendment"("roundId", "number");

-- CreateIndex
CREATE INDEX "OwnTemplate_cityId_idx" ON "OwnTemplate"("cityId");

-- CreateIndex
CREATE INDEX "OwnTemplate_regionId_idx" ON "OwnTemplate"("regionId");

-- CreateIndex
CREATE UNIQUE INDEX "Demand_answerSetId_key" ON "Demand"("answerSetId");

-- CreateIndex
CREATE INDEX "DemandCall_formId_idx" ON "DemandCall"("formId");

-- CreateIndex
CREATE INDEX "Round_mainRoundId_idx" ON "Round"("mainRoundId");

-- AddForeignKey
ALTER TABLE "DemandCall" ADD CONSTRAINT "DemandCall_formId_fkey" FOREIGN KEY ("formId") REFERENCES "Form"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Demand" ADD CONSTRAINT "Demand_answerSetId_fkey" FOREIGN KEY ("answerSetId") REFERENCES "AnswerSet"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_mainRoundId_fkey" FOREIGN KEY ("mainRoundId") REFERENCES "Round"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_copiedFromId_fkey" FOREIGN KEY ("copiedFromId") REFERENCES "Round"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormAmendment" ADD CONSTRAINT "FormAmendment_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormAmendment" ADD CONSTRAINT "FormAmendment_formBeforeId_fkey" FOREIGN KEY ("formBeforeId") REFERENCES "Form"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormAmendment" ADD CONSTRAINT "FormAmendment_formId_fkey" FOREIGN KEY ("formId") REFERENCES "Form"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OwnTemplate" ADD CONSTRAINT "OwnTemplate_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
