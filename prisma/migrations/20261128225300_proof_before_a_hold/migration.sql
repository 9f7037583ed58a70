-- AlterEnum
ALTER TYPE "OrganisationStatus" ADD VALUE 'REFUSED';

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "certificateFileId" TEXT,
ADD COLUMN     "heldUscc" TEXT,
ADD COLUMN     "refusalReason" TEXT NOT NULL DEFAULT '';

-- Verified organisations keep the code an officer has verified; until now no two rows could bear the same.
UPDATE "Organisation" SET "heldUscc" = "uscc" WHERE "status" = 'VERIFIED';

-- DropIndex
DROP INDEX "Organisation_uscc_key";

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_heldUscc_key" ON "Organisation"("heldUscc");

-- CreateIndex
CREATE INDEX "Organisation_uscc_idx" ON "Organisation"("uscc");

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_certificateFileId_fkey" FOREIGN KEY ("certificateFileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;
