-- CreateEnum
CREATE TYPE "CoFundingStatus" AS ENUM ('ASKED', 'SHORT', 'DECLINED', 'CONFIRMED', 'CARRIED', 'REDUCED', 'FALLEN', 'RECALLED', 'ENDED');

-- CreateTable
CREATE TABLE "CoFundingLine" (
    "id" TEXT NOT NULL,
    "cityId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "regionId" TEXT NOT NULL,
    "status" "CoFundingStatus" NOT NULL DEFAULT 'ASKED',
    "askedFen" BIGINT NOT NULL,
    "amountFen" BIGINT NOT NULL DEFAULT 0,
    "fundId" TEXT,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "askedById" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" TEXT,
    "settleReason" TEXT NOT NULL DEFAULT '',
    "settledAt" TIMESTAMPTZ(3),
    "settledById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CoFundingLine_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CoFundingLine_roundId_status_idx" ON "CoFundingLine"("roundId", "status");

-- CreateIndex
CREATE INDEX "CoFundingLine_applicationId_idx" ON "CoFundingLine"("applicationId");

-- CreateIndex
CREATE INDEX "CoFundingLine_regionId_status_idx" ON "CoFundingLine"("regionId", "status");

-- CreateIndex
CREATE INDEX "CoFundingLine_fundId_idx" ON "CoFundingLine"("fundId");

-- AddForeignKey
ALTER TABLE "CoFundingLine" ADD CONSTRAINT "CoFundingLine_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoFundingLine" ADD CONSTRAINT "CoFundingLine_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoFundingLine" ADD CONSTRAINT "CoFundingLine_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoFundingLine" ADD CONSTRAINT "CoFundingLine_fundId_fkey" FOREIGN KEY ("fundId") REFERENCES "Fund"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoFundingLine" ADD CONSTRAINT "CoFundingLine_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoFundingLine" ADD CONSTRAINT "CoFundingLine_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoFundingLine" ADD CONSTRAINT "CoFundingLine_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An award has one line that stands at most; what fell, was called back or ended stays as it was.
CREATE UNIQUE INDEX "CoFundingLine_one_standing" ON "CoFundingLine"("applicationId") WHERE "status" IN ('ASKED', 'SHORT', 'DECLINED', 'CONFIRMED', 'CARRIED', 'REDUCED');
