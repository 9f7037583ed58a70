-- CreateTable
CREATE TABLE "DataKey" (
    "id" TEXT NOT NULL,
    "subject" TEXT,
    "wrapped" BYTEA,
    "master" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "destroyedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DataKey_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "DataKey_subject_key" ON "DataKey"("subject");

-- CreateIndex
CREATE INDEX "DataKey_master_idx" ON "DataKey"("master");

-- A destroyed key stays destroyed, and a key is never exchanged for another: it is only wrapped anew.
ALTER TABLE "DataKey" ADD CONSTRAINT "DataKey_whole_or_destroyed"
  CHECK (("subject" IS NULL) = ("wrapped" IS NULL) AND ("wrapped" IS NULL) = ("destroyedAt" IS NOT NULL));
