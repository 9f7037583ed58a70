-- CreateEnum
CREATE TYPE "SignOffStatus" AS ENUM ('NONE', 'ASKED', 'SENT_BACK', 'CONFIRMED');

-- CreateEnum
CREATE TYPE "SignOffAct" AS ENUM ('ASKED', 'REMINDED', 'CONFIRMED', 'SENT_BACK', 'CANCELLED');

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "signOffStatus" "SignOffStatus" NOT NULL DEFAULT 'NONE';

-- CreateTable
CREATE TABLE "SignOffEntry" (
    "id" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "act" "SignOffAct" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "contentHash" TEXT,

    CONSTRAINT "SignOffEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SignOffEntry_applicationId_at_idx" ON "SignOffEntry"("applicationId", "at");

-- AddForeignKey
ALTER TABLE "SignOffEntry" ADD CONSTRAINT "SignOffEntry_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOffEntry" ADD CONSTRAINT "SignOffEntry_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was said stays as it was said.
CREATE TRIGGER sign_offs_only_grow BEFORE UPDATE OR DELETE ON "SignOffEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER sign_offs_are_not_emptied BEFORE TRUNCATE ON "SignOffEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
