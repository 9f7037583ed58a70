-- CreateEnum
CREATE TYPE "DisciplineStatus" AS ENUM ('REFERRED', 'OPEN', 'ANSWERED', 'RETURNED');

-- CreateEnum
CREATE TYPE "DisciplineFinding" AS ENUM ('NO_BREACH', 'BREACH');

-- AlterEnum
ALTER TYPE "Role" ADD VALUE 'DISCIPLINE_INSPECTOR';

-- CreateTable
CREATE TABLE "DisciplineCase" (
    "id" TEXT NOT NULL,
    "cityId" TEXT NOT NULL,
    "objectionId" TEXT NOT NULL,
    "status" "DisciplineStatus" NOT NULL,
    "reason" TEXT NOT NULL,
    "startedById" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "caseNumber" TEXT NOT NULL DEFAULT '',
    "takenById" TEXT,
    "takenAt" TIMESTAMPTZ(3),
    "finding" "DisciplineFinding",
    "answer" TEXT NOT NULL DEFAULT '',
    "endedById" TEXT,
    "endedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "DisciplineCase_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DisciplineCase_objectionId_startedAt_idx" ON "DisciplineCase"("objectionId", "startedAt");

-- CreateIndex
CREATE INDEX "DisciplineCase_status_idx" ON "DisciplineCase"("status");

-- AddForeignKey
ALTER TABLE "DisciplineCase" ADD CONSTRAINT "DisciplineCase_objectionId_fkey" FOREIGN KEY ("objectionId") REFERENCES "Objection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DisciplineCase" ADD CONSTRAINT "DisciplineCase_startedById_fkey" FOREIGN KEY ("startedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DisciplineCase" ADD CONSTRAINT "DisciplineCase_takenById_fkey" FOREIGN KEY ("takenById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DisciplineCase" ADD CONSTRAINT "DisciplineCase_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One that stands for each objection: what is answered or sent back holds no other back.
CREATE UNIQUE INDEX "DisciplineCase_one_standing" ON "DisciplineCase"("objectionId") WHERE "status" IN ('REFERRED', 'OPEN');
