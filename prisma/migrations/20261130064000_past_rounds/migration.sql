-- CreateEnum
CREATE TYPE "PastResult" AS ENUM ('FUNDED', 'NOT_FUNDED', 'WITHDRAWN', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "PastField" AS ENUM ('ELDER', 'DISABLED', 'CHILD_YOUTH', 'RELIEF', 'FAMILY_WOMEN', 'COMMUNITY_GOV', 'PSYCH', 'CULTURE', 'ENV', 'ORG_DEV', 'OTHER');

-- CreateEnum
CREATE TYPE "PastImportStatus" AS ENUM ('READING', 'READ', 'UNREADABLE', 'TAKEN', 'LEFT');

-- CreateTable
CREATE TABLE "PastRound" (
    "id" TEXT NOT NULL,
    "cityId" TEXT NOT NULL,
    "regionId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "hasEnded" BOOLEAN NOT NULL,
    "receivedFrom" CHAR(10),
    "receivedTo" CHAR(10),
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PastRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PastImport" (
    "id" TEXT NOT NULL,
    "cityId" TEXT NOT NULL,
    "pastRoundId" TEXT NOT NULL,
    "status" "PastImportStatus" NOT NULL DEFAULT 'READING',
    "fileId" TEXT NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL,
    "uploadedById" TEXT NOT NULL,
    "rowCount" INTEGER NOT NULL DEFAULT 0,
    "wrongCount" INTEGER NOT NULL DEFAULT 0,
    "knownCount" INTEGER NOT NULL DEFAULT 0,
    "problems" JSONB NOT NULL DEFAULT '[]',
    "rows" JSONB NOT NULL DEFAULT '[]',
    "ignored" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "takenCount" INTEGER NOT NULL DEFAULT 0,
    "settledAt" TIMESTAMPTZ(3),
    "settledById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PastImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PastProject" (
    "id" TEXT NOT NULL,
    "cityId" TEXT NOT NULL,
    "pastRoundId" TEXT NOT NULL,
    "importId" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "organisationName" TEXT NOT NULL,
    "uscc" TEXT,
    "field" "PastField",
    "regionId" TEXT,
    "askedFen" BIGINT,
    "grantedFen" BIGINT,
    "result" "PastResult" NOT NULL,
    "receivedOn" CHAR(10),
    "retractedAt" TIMESTAMPTZ(3),
    "retractedById" TEXT,
    "retractedBecause" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "PastProject_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PastRound_cityId_year_idx" ON "PastRound"("cityId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "PastRound_regionId_year_name_key" ON "PastRound"("regionId", "year", "name");

-- CreateIndex
CREATE INDEX "PastImport_pastRoundId_uploadedAt_idx" ON "PastImport"("pastRoundId", "uploadedAt");

-- CreateIndex
CREATE INDEX "PastProject_pastRoundId_key_idx" ON "PastProject"("pastRoundId", "key");

-- CreateIndex
CREATE INDEX "PastProject_uscc_idx" ON "PastProject"("uscc");

-- CreateIndex
CREATE INDEX "PastProject_regionId_idx" ON "PastProject"("regionId");

-- CreateIndex
CREATE INDEX "PastProject_importId_idx" ON "PastProject"("importId");

-- AddForeignKey
ALTER TABLE "PastRound" ADD CONSTRAINT "PastRound_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PastRound" ADD CONSTRAINT "PastRound_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PastImport" ADD CONSTRAINT "PastImport_pastRoundId_fkey" FOREIGN KEY ("pastRoundId") REFERENCES "PastRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PastImport" ADD CONSTRAINT "PastImport_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PastImport" ADD CONSTRAINT "PastImport_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PastImport" ADD CONSTRAINT "PastImport_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PastProject" ADD CONSTRAINT "PastProject_pastRoundId_fkey" FOREIGN KEY ("pastRoundId") REFERENCES "PastRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PastProject" ADD CONSTRAINT "PastProject_importId_fkey" FOREIGN KEY ("importId") REFERENCES "PastImport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PastProject" ADD CONSTRAINT "PastProject_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PastProject" ADD CONSTRAINT "PastProject_retractedById_fkey" FOREIGN KEY ("retractedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Of the projects of a round that stand, one bears a key: a table brought twice writes nothing twice.
CREATE UNIQUE INDEX "PastProject_one_standing" ON "PastProject"("pastRoundId", "key") WHERE "retractedAt" IS NULL;

-- What an office's table said stays as it was said; that it was retracted is added, once.
CREATE FUNCTION refuse_other_past() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."retractedAt" IS NOT NULL
    OR to_jsonb(NEW) - '{retractedAt,retractedById,retractedBecause}'::text[]
      IS DISTINCT FROM to_jsonb(OLD) - '{retractedAt,retractedById,retractedBecause}'::text[]
  THEN
    RAISE EXCEPTION 'a past project is not rewritten';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER past_projects_keep_their_words BEFORE UPDATE ON "PastProject"
  FOR EACH ROW EXECUTE FUNCTION refuse_other_past();
CREATE TRIGGER past_projects_only_grow BEFORE DELETE ON "PastProject"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
