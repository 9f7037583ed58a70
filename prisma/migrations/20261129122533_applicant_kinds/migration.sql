-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "OrganisationType" ADD VALUE 'ENTERPRISE';
ALTER TYPE "OrganisationType" ADD VALUE 'PUBLIC_INSTITUTION';
ALTER TYPE "OrganisationType" ADD VALUE 'PEOPLES_ORGANISATION';
ALTER TYPE "OrganisationType" ADD VALUE 'NATURAL_PERSON';

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "pledgedAt" TIMESTAMPTZ(3);
