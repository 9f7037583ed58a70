-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "certificateValidTo" CHAR(10);

-- CreateTable
CREATE TABLE "PassportFact" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "factId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "idNumber" TEXT NOT NULL DEFAULT '',
    "from" CHAR(10),
    "to" CHAR(10),
    "amountFen" BIGINT,
    "result" TEXT NOT NULL DEFAULT '',
    "fileId" TEXT,
    "endedBecause" TEXT NOT NULL DEFAULT '',
    "statedAt" TIMESTAMPTZ(3) NOT NULL,
    "statedById" TEXT NOT NULL,

    CONSTRAINT "PassportFact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PassportCheck" (
    "id" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "agreed" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "checkedAt" TIMESTAMPTZ(3) NOT NULL,
    "checkedById" TEXT NOT NULL,

    CONSTRAINT "PassportCheck_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PassportFact_organisationId_idx" ON "PassportFact"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "PassportFact_factId_ordinal_key" ON "PassportFact"("factId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "PassportCheck_versionId_key" ON "PassportCheck"("versionId");

-- AddForeignKey
ALTER TABLE "PassportFact" ADD CONSTRAINT "PassportFact_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PassportFact" ADD CONSTRAINT "PassportFact_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PassportFact" ADD CONSTRAINT "PassportFact_statedById_fkey" FOREIGN KEY ("statedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PassportCheck" ADD CONSTRAINT "PassportCheck_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "PassportFact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PassportCheck" ADD CONSTRAINT "PassportCheck_checkedById_fkey" FOREIGN KEY ("checkedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was stated, and what the office found of it, stays as it was.
CREATE TRIGGER passport_facts_only_grow BEFORE UPDATE OR DELETE ON "PassportFact"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER passport_facts_are_not_emptied BEFORE TRUNCATE ON "PassportFact"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER passport_checks_only_grow BEFORE UPDATE OR DELETE ON "PassportCheck"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER passport_checks_are_not_emptied BEFORE TRUNCATE ON "PassportCheck"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
