-- AlterTable
ALTER TABLE "Demand" ADD COLUMN     "contactErasedAt" TIMESTAMPTZ(3);
