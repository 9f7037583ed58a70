-- CreateTable
CREATE TABLE "ApplicationPlace" (
    "applicationId" TEXT NOT NULL,
    "regionId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "ApplicationPlace_pkey" PRIMARY KEY ("applicationId","regionId"),
    -- Judged when a statement is over, so that two places change their turns in one.
    CONSTRAINT "ApplicationPlace_applicationId_ordinal_key" UNIQUE ("applicationId", "ordinal") DEFERRABLE INITIALLY IMMEDIATE
);

-- The one place an application had is its main one.
INSERT INTO "ApplicationPlace" ("applicationId", "regionId", "ordinal")
SELECT "id", "regionId", 0 FROM "Application" WHERE "regionId" IS NOT NULL;

-- DropForeignKey
ALTER TABLE "Application" DROP CONSTRAINT "Application_regionId_fkey";

-- AlterTable
ALTER TABLE "Application" DROP COLUMN "regionId";

-- CreateIndex
CREATE INDEX "ApplicationPlace_regionId_idx" ON "ApplicationPlace"("regionId");

-- AddForeignKey
ALTER TABLE "ApplicationPlace" ADD CONSTRAINT "ApplicationPlace_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationPlace" ADD CONSTRAINT "ApplicationPlace_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
