-- CreateEnum
CREATE TYPE "RecommendationStatus" AS ENUM ('WAITING', 'RECOMMENDED', 'NOT_RECOMMENDED', 'LEFT');

-- AlterEnum
-- In the order in which they come, as lists are sorted.
ALTER TYPE "ApplicationStatus" ADD VALUE 'RECOMMENDING' AFTER 'DRAFT';
ALTER TYPE "ApplicationStatus" ADD VALUE 'NOT_RECOMMENDED' AFTER 'RECOMMENDING';

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "levelsPassed" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "standsAtId" TEXT,
ADD COLUMN     "wayFromId" TEXT;

-- CreateTable
CREATE TABLE "Recommendation" (
    "id" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "regionId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "status" "RecommendationStatus" NOT NULL DEFAULT 'WAITING',
    "rank" INTEGER,
    "opinion" TEXT NOT NULL DEFAULT '',
    "arrivedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" TEXT,
    "insteadReason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Recommendation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Recommendation_regionId_status_idx" ON "Recommendation"("regionId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Recommendation_applicationId_regionId_key" ON "Recommendation"("applicationId", "regionId");

-- CreateIndex
CREATE INDEX "Application_wayFromId_idx" ON "Application"("wayFromId");

-- CreateIndex
CREATE INDEX "Application_standsAtId_idx" ON "Application"("standsAtId");

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_wayFromId_fkey" FOREIGN KEY ("wayFromId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_standsAtId_fkey" FOREIGN KEY ("standsAtId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What an office decided stays as it decided it.
CREATE FUNCTION refuse_redeciding() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."status" IN ('RECOMMENDED', 'NOT_RECOMMENDED') THEN
    RAISE EXCEPTION 'a recommendation is not decided twice';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER recommendations_are_decided_once BEFORE UPDATE ON "Recommendation"
  FOR EACH ROW EXECUTE FUNCTION refuse_redeciding();
CREATE TRIGGER recommendations_only_grow BEFORE DELETE ON "Recommendation"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER recommendations_are_not_emptied BEFORE TRUNCATE ON "Recommendation"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
