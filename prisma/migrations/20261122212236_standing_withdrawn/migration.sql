-- AlterTable
ALTER TABLE "OrganisationStanding" ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);
