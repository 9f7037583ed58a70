-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "contactsErasedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "erasedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "OrganisationClaim" ADD COLUMN     "erasedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Letter" ADD COLUMN     "erasedAt" TIMESTAMPTZ(3);
