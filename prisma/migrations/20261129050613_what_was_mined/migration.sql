-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "minedAsSaid" TEXT NOT NULL DEFAULT '';
