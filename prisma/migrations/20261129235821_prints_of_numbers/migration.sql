-- AlterTable
ALTER TABLE "PassagePrints" ADD COLUMN     "numbers" TEXT[];

-- CreateIndex
CREATE INDEX "PassagePrints_numbers_idx" ON "PassagePrints" USING GIN ("numbers");

-- Printed before there were numbers: the clock does them anew.
UPDATE "PassagePrints" SET "ordinal" = 0;
