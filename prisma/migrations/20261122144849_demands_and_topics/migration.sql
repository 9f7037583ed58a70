-- CreateEnum
CREATE TYPE "DemandCallStatus" AS ENUM ('DRAFT', 'OPEN', 'CANCELLED');

-- CreateEnum
CREATE TYPE "DemandStatus" AS ENUM ('SUBMITTED', 'VERIFYING', 'RETURNED', 'REJECTED', 'MERGED', 'PUBLISHED', 'OPEN_FOR_CLAIM', 'CLAIMED', 'BUNDLED', 'IN_PROJECT', 'FULFILLED', 'CLOSED', 'EXPIRED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "DemandSource" AS ENUM ('RESIDENT', 'COMMUNITY', 'ORGANISATION', 'ENTERPRISE', 'DEPARTMENT', 'HOTLINE', 'CONSULTATION');

-- CreateEnum
CREATE TYPE "VerificationVerdict" AS ENUM ('PUBLISHED', 'RETURNED', 'REJECTED', 'MERGED');

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "topicId" TEXT;

-- AlterTable
ALTER TABLE "Letter" ADD COLUMN     "toPhone" TEXT NOT NULL DEFAULT '',
ALTER COLUMN "toEmail" SET DEFAULT '';

-- CreateTable
CREATE TABLE "DemandCall" (
    "id" TEXT NOT NULL,
    "cityId" TEXT NOT NULL,
    "regionId" TEXT NOT NULL,
    "status" "DemandCallStatus" NOT NULL DEFAULT 'DRAFT',
    "title" TEXT NOT NULL,
    "guidance" TEXT NOT NULL DEFAULT '',
    "opensAt" TIMESTAMPTZ(3),
    "closesAt" TIMESTAMPTZ(3),
    "sources" "DemandSource"[],
    "verifyDays" INTEGER NOT NULL DEFAULT 5,
    "contactName" TEXT NOT NULL DEFAULT '',
    "contactPhone" TEXT NOT NULL DEFAULT '',
    "publishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "DemandCall_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DemandCategory" (
    "id" TEXT NOT NULL,
    "callId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "group" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "DemandCategory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Demand" (
    "id" TEXT NOT NULL,
    "cityId" TEXT NOT NULL,
    "callId" TEXT NOT NULL,
    "regionId" TEXT NOT NULL,
    "categoryId" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "status" "DemandStatus" NOT NULL DEFAULT 'SUBMITTED',
    "source" "DemandSource" NOT NULL,
    "sourceKind" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL,
    "affected" TEXT NOT NULL,
    "affectedCount" INTEGER,
    "problem" TEXT NOT NULL,
    "outcome" TEXT NOT NULL DEFAULT '',
    "idea" TEXT NOT NULL DEFAULT '',
    "bigrams" TEXT[],
    "submitterName" TEXT NOT NULL DEFAULT '',
    "submitterPhone" TEXT NOT NULL DEFAULT '',
    "submitterPersonId" TEXT,
    "organisationId" TEXT,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "verifyDueAt" TIMESTAMPTZ(3) NOT NULL,
    "publicTitle" TEXT NOT NULL DEFAULT '',
    "publicProblem" TEXT NOT NULL DEFAULT '',
    "publicOutcome" TEXT NOT NULL DEFAULT '',
    "publishedAt" TIMESTAMPTZ(3),
    "mergedIntoId" TEXT,
    "enteredById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Demand_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DemandPhoto" (
    "id" TEXT NOT NULL,
    "demandId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "alt" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "DemandPhoto_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DemandVerification" (
    "id" TEXT NOT NULL,
    "demandId" TEXT NOT NULL,
    "verdict" "VerificationVerdict" NOT NULL,
    "note" TEXT NOT NULL,
    "fileId" TEXT,
    "actorId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DemandVerification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DemandClaim" (
    "id" TEXT NOT NULL,
    "demandId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "pledgeFen" BIGINT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "claimedAt" TIMESTAMPTZ(3) NOT NULL,
    "claimedById" TEXT NOT NULL,
    "releasedAt" TIMESTAMPTZ(3),
    "releaseReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "DemandClaim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PhoneCode" (
    "id" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "usedAt" TIMESTAMPTZ(3),
    "ip" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "PhoneCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublishedTotal" (
    "id" TEXT NOT NULL,
    "cityId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "asPublished" TEXT NOT NULL,
    "lowerBound" BIGINT NOT NULL,
    "exact" BOOLEAN NOT NULL,
    "unit" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PublishedTotal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" TEXT NOT NULL,
    "cityId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "categoryId" TEXT,
    "indicativeFen" BIGINT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "removedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TopicDemand" (
    "topicId" TEXT NOT NULL,
    "demandId" TEXT NOT NULL,

    CONSTRAINT "TopicDemand_pkey" PRIMARY KEY ("topicId","demandId")
);

-- CreateIndex
CREATE INDEX "DemandCall_cityId_status_idx" ON "DemandCall"("cityId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "DemandCategory_callId_code_key" ON "DemandCategory"("callId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Demand_number_key" ON "Demand"("number");

-- CreateIndex
CREATE INDEX "Demand_cityId_status_idx" ON "Demand"("cityId", "status");

-- CreateIndex
CREATE INDEX "Demand_regionId_status_idx" ON "Demand"("regionId", "status");

-- CreateIndex
CREATE INDEX "Demand_callId_status_idx" ON "Demand"("callId", "status");

-- CreateIndex
CREATE INDEX "Demand_mergedIntoId_idx" ON "Demand"("mergedIntoId");

-- CreateIndex
CREATE INDEX "Demand_bigrams_idx" ON "Demand" USING GIN ("bigrams");

-- CreateIndex
CREATE INDEX "DemandPhoto_demandId_idx" ON "DemandPhoto"("demandId");

-- CreateIndex
CREATE INDEX "DemandVerification_demandId_idx" ON "DemandVerification"("demandId");

-- CreateIndex
CREATE INDEX "DemandClaim_demandId_idx" ON "DemandClaim"("demandId");

-- CreateIndex
CREATE INDEX "DemandClaim_organisationId_idx" ON "DemandClaim"("organisationId");

-- CreateIndex
CREATE INDEX "PhoneCode_phone_createdAt_idx" ON "PhoneCode"("phone", "createdAt");

-- CreateIndex
CREATE INDEX "PhoneCode_ip_createdAt_idx" ON "PhoneCode"("ip", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedTotal_cityId_key_year_key" ON "PublishedTotal"("cityId", "key", "year");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_roundId_number_key" ON "Topic"("roundId", "number");

-- CreateIndex
CREATE INDEX "TopicDemand_demandId_idx" ON "TopicDemand"("demandId");

-- CreateIndex
CREATE INDEX "Application_topicId_idx" ON "Application"("topicId");

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DemandCall" ADD CONSTRAINT "DemandCall_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DemandCategory" ADD CONSTRAINT "DemandCategory_callId_fkey" FOREIGN KEY ("callId") REFERENCES "DemandCall"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Demand" ADD CONSTRAINT "Demand_callId_fkey" FOREIGN KEY ("callId") REFERENCES "DemandCall"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Demand" ADD CONSTRAINT "Demand_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Demand" ADD CONSTRAINT "Demand_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "DemandCategory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Demand" ADD CONSTRAINT "Demand_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Demand" ADD CONSTRAINT "Demand_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Demand"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DemandPhoto" ADD CONSTRAINT "DemandPhoto_demandId_fkey" FOREIGN KEY ("demandId") REFERENCES "Demand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DemandPhoto" ADD CONSTRAINT "DemandPhoto_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DemandVerification" ADD CONSTRAINT "DemandVerification_demandId_fkey" FOREIGN KEY ("demandId") REFERENCES "Demand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DemandVerification" ADD CONSTRAINT "DemandVerification_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DemandClaim" ADD CONSTRAINT "DemandClaim_demandId_fkey" FOREIGN KEY ("demandId") REFERENCES "Demand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DemandClaim" ADD CONSTRAINT "DemandClaim_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "RoundCategory"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicDemand" ADD CONSTRAINT "TopicDemand_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicDemand" ADD CONSTRAINT "TopicDemand_demandId_fkey" FOREIGN KEY ("demandId") REFERENCES "Demand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
