-- AlterTable
ALTER TABLE "Expert" ADD COLUMN     "showsOtherLoad" BOOLEAN NOT NULL DEFAULT false;
