-- AlterTable
ALTER TABLE "AnnouncementSection" ADD COLUMN     "source" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "coOrganisers" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "host" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "organiser" TEXT NOT NULL DEFAULT '';
