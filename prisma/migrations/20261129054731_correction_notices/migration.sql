-- CreateTable
CREATE TABLE "CorrectionNotice" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "items" JSONB NOT NULL,
    "issuedBy" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedById" TEXT NOT NULL,

    CONSTRAINT "CorrectionNotice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "CorrectionNotice_roundId_ordinal_key" ON "CorrectionNotice"("roundId", "ordinal");

-- AddForeignKey
ALTER TABLE "CorrectionNotice" ADD CONSTRAINT "CorrectionNotice_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CorrectionNotice" ADD CONSTRAINT "CorrectionNotice_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was told to the public is a matter of record.
CREATE TRIGGER corrections_only_grow BEFORE UPDATE OR DELETE ON "CorrectionNotice"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER corrections_are_not_emptied BEFORE TRUNCATE ON "CorrectionNotice"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
