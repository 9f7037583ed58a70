-- CreateEnum
CREATE TYPE "JointPartStatus" AS ENUM ('ASKED', 'CONFIRMED', 'DECLINED', 'REMOVED');

-- CreateEnum
CREATE TYPE "JointPartAct" AS ENUM ('ASKED', 'CHANGED', 'REMINDED', 'CONFIRMED', 'DECLINED', 'REMOVED');

-- CreateTable
CREATE TABLE "JointPart" (
    "id" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "status" "JointPartStatus" NOT NULL DEFAULT 'ASKED',
    "task" TEXT NOT NULL,
    "shareFen" BIGINT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "contentHash" TEXT,
    "confirmedAt" TIMESTAMPTZ(3),
    "confirmedById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "JointPart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JointPartEntry" (
    "id" TEXT NOT NULL,
    "partId" TEXT NOT NULL,
    "act" "JointPartAct" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "contentHash" TEXT,

    CONSTRAINT "JointPartEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "JointPart_organisationId_status_idx" ON "JointPart"("organisationId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "JointPart_applicationId_organisationId_key" ON "JointPart"("applicationId", "organisationId");

-- CreateIndex
CREATE INDEX "JointPartEntry_partId_at_idx" ON "JointPartEntry"("partId", "at");

-- AddForeignKey
ALTER TABLE "JointPart" ADD CONSTRAINT "JointPart_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JointPart" ADD CONSTRAINT "JointPart_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JointPart" ADD CONSTRAINT "JointPart_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JointPartEntry" ADD CONSTRAINT "JointPartEntry_partId_fkey" FOREIGN KEY ("partId") REFERENCES "JointPart"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JointPartEntry" ADD CONSTRAINT "JointPartEntry_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was said stays as it was said.
CREATE TRIGGER joint_part_entries_only_grow BEFORE UPDATE OR DELETE ON "JointPartEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER joint_part_entries_are_not_emptied BEFORE TRUNCATE ON "JointPartEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
