-- AlterTable
ALTER TABLE "DemandClaim" ADD COLUMN     "contactDueAt" TIMESTAMPTZ(3),
ADD COLUMN     "settledAt" TIMESTAMPTZ(3),
ADD COLUMN     "settledNote" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "ClaimContact" (
    "id" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "day" CHAR(10) NOT NULL,
    "note" TEXT NOT NULL,
    "notedAt" TIMESTAMPTZ(3) NOT NULL,
    "notedById" TEXT NOT NULL,

    CONSTRAINT "ClaimContact_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ClaimContact_claimId_idx" ON "ClaimContact"("claimId");

-- AddForeignKey
ALTER TABLE "ClaimContact" ADD CONSTRAINT "ClaimContact_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "DemandClaim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimContact" ADD CONSTRAINT "ClaimContact_notedById_fkey" FOREIGN KEY ("notedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was noted of a contact is a matter of record.
CREATE TRIGGER claim_contacts_only_grow BEFORE UPDATE OR DELETE ON "ClaimContact"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER claim_contacts_are_not_emptied BEFORE TRUNCATE ON "ClaimContact"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
