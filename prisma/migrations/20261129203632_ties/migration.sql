-- CreateEnum
CREATE TYPE "TieKind" AS ENUM ('HOST', 'GUIDE');

-- CreateEnum
CREATE TYPE "TieStatus" AS ENUM ('ASKED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN', 'ENDED');

-- CreateEnum
CREATE TYPE "TieAct" AS ENUM ('ASKED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN', 'ENDED');

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "hostId" TEXT;

-- CreateTable
CREATE TABLE "OrganisationTie" (
    "id" TEXT NOT NULL,
    "kind" "TieKind" NOT NULL,
    "status" "TieStatus" NOT NULL DEFAULT 'ASKED',
    "groupId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "askedByUnit" BOOLEAN NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "OrganisationTie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TieEntry" (
    "id" TEXT NOT NULL,
    "tieId" TEXT NOT NULL,
    "act" "TieAct" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" TEXT NOT NULL,
    "byUnit" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "TieEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OrganisationTie_groupId_kind_status_idx" ON "OrganisationTie"("groupId", "kind", "status");

-- CreateIndex
CREATE INDEX "OrganisationTie_unitId_status_idx" ON "OrganisationTie"("unitId", "status");

-- CreateIndex
CREATE INDEX "TieEntry_tieId_at_idx" ON "TieEntry"("tieId", "at");

-- CreateIndex
CREATE INDEX "Application_hostId_idx" ON "Application"("hostId");

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationTie" ADD CONSTRAINT "OrganisationTie_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationTie" ADD CONSTRAINT "OrganisationTie_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TieEntry" ADD CONSTRAINT "TieEntry_tieId_fkey" FOREIGN KEY ("tieId") REFERENCES "OrganisationTie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TieEntry" ADD CONSTRAINT "TieEntry_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One host and one guide at a time, whoever asks.
CREATE UNIQUE INDEX "OrganisationTie_one_open" ON "OrganisationTie"("groupId", "kind") WHERE "status" IN ('ASKED', 'CONFIRMED');

-- What was said stays as it was said.
CREATE TRIGGER tie_entries_only_grow BEFORE UPDATE OR DELETE ON "TieEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER tie_entries_are_not_emptied BEFORE TRUNCATE ON "TieEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
