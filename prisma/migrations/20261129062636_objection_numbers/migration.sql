-- AlterTable
ALTER TABLE "Objection" ADD COLUMN     "contactIndex" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "number" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Objection_number_key" ON "Objection"("number");
