-- CreateEnum
CREATE TYPE "RosterAct" AS ENUM ('ADMITTED', 'KEPT', 'RENEWED', 'LEFT', 'READMITTED');

-- CreateEnum
CREATE TYPE "LeavingCause" AS ENUM ('TERM_OVER', 'OWN_WISH', 'UNFIT', 'DISCIPLINE', 'OTHER');

-- AlterEnum
ALTER TYPE "DrawExclusion" ADD VALUE 'TERM_OVER';
ALTER TYPE "DrawExclusion" ADD VALUE 'SUSPENDED';
ALTER TYPE "DrawExclusion" ADD VALUE 'EXITED';

-- AlterEnum
ALTER TYPE "ExpertStatus" ADD VALUE 'EXITED';

-- AlterTable
ALTER TABLE "Expert" ADD COLUMN     "termTo" CHAR(10);

-- CreateTable
CREATE TABLE "RosterEntry" (
    "id" TEXT NOT NULL,
    "expertId" TEXT NOT NULL,
    "act" "RosterAct" NOT NULL,
    "termTo" CHAR(10),
    "cause" "LeavingCause",
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" TEXT NOT NULL,
    "adjustmentId" TEXT,

    CONSTRAINT "RosterEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RosterAdjustment" (
    "id" TEXT NOT NULL,
    "cityId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "note" TEXT NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" TEXT NOT NULL,

    CONSTRAINT "RosterAdjustment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExpertAbsence" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "from" CHAR(10) NOT NULL,
    "to" CHAR(10) NOT NULL,
    "statedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "ExpertAbsence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExpertTraining" (
    "id" TEXT NOT NULL,
    "expertId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "day" CHAR(10) NOT NULL,
    "hours" INTEGER NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" TEXT NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "ExpertTraining_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RosterEntry_expertId_idx" ON "RosterEntry"("expertId");

-- CreateIndex
CREATE INDEX "RosterEntry_adjustmentId_idx" ON "RosterEntry"("adjustmentId");

-- CreateIndex
CREATE INDEX "RosterAdjustment_cityId_year_idx" ON "RosterAdjustment"("cityId", "year");

-- CreateIndex
CREATE INDEX "ExpertAbsence_personId_idx" ON "ExpertAbsence"("personId");

-- CreateIndex
CREATE INDEX "ExpertTraining_expertId_idx" ON "ExpertTraining"("expertId");

-- AddForeignKey
ALTER TABLE "RosterEntry" ADD CONSTRAINT "RosterEntry_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RosterEntry" ADD CONSTRAINT "RosterEntry_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RosterEntry" ADD CONSTRAINT "RosterEntry_adjustmentId_fkey" FOREIGN KEY ("adjustmentId") REFERENCES "RosterAdjustment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RosterAdjustment" ADD CONSTRAINT "RosterAdjustment_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RosterAdjustment" ADD CONSTRAINT "RosterAdjustment_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertAbsence" ADD CONSTRAINT "ExpertAbsence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertTraining" ADD CONSTRAINT "ExpertTraining_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertTraining" ADD CONSTRAINT "ExpertTraining_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER roster_entries_only_grow BEFORE UPDATE OR DELETE ON "RosterEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER roster_entries_are_not_emptied BEFORE TRUNCATE ON "RosterEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER roster_adjustments_only_grow BEFORE UPDATE OR DELETE ON "RosterAdjustment"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER roster_adjustments_are_not_emptied BEFORE TRUNCATE ON "RosterAdjustment"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- Whoever left did so for a cause; nobody else has one.
ALTER TABLE "RosterEntry" ADD CONSTRAINT "RosterEntry_cause" CHECK (("act" = 'LEFT') = ("cause" IS NOT NULL));
ALTER TABLE "ExpertAbsence" ADD CONSTRAINT "ExpertAbsence_in_order" CHECK ("from" <= "to");
