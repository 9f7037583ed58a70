-- AlterTable
ALTER TABLE "Letter" ADD COLUMN     "causedBy" TEXT NOT NULL DEFAULT 'system',
ADD COLUMN     "cityId" TEXT,
ADD COLUMN     "handedAt" TIMESTAMPTZ(3),
ADD COLUMN     "heldUntil" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Letter_status_tries_handedAt_idx" ON "Letter"("status", "tries", "handedAt");

-- CreateIndex
CREATE INDEX "Letter_handedAt_idx" ON "Letter"("handedAt");
