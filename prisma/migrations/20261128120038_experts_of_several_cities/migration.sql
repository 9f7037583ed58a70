-- One person may stand on the rosters of several cities: one row of experts for each. What links them to an organisation is
-- a fact about the person from now on, with the roster on which it was taken down.
DROP INDEX "Expert_personId_key";
CREATE UNIQUE INDEX "Expert_personId_cityId_key" ON "Expert"("personId", "cityId");
ALTER TABLE "Expert" ADD CONSTRAINT "Expert_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ConflictOfInterest" ADD COLUMN "personId" TEXT, ADD COLUMN "cityId" TEXT;
UPDATE "ConflictOfInterest" c SET "personId" = e."personId", "cityId" = e."cityId" FROM "Expert" e WHERE e."id" = c."expertId";
ALTER TABLE "ConflictOfInterest" ALTER COLUMN "personId" SET NOT NULL, ALTER COLUMN "cityId" SET NOT NULL,
  DROP CONSTRAINT "ConflictOfInterest_expertId_fkey", DROP COLUMN "expertId";

CREATE INDEX "ConflictOfInterest_personId_cityId_idx" ON "ConflictOfInterest"("personId", "cityId");
ALTER TABLE "ConflictOfInterest" ADD CONSTRAINT "ConflictOfInterest_personId_cityId_fkey" FOREIGN KEY ("personId", "cityId") REFERENCES "Expert"("personId", "cityId") ON DELETE RESTRICT ON UPDATE CASCADE;
