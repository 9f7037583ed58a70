-- AlterTable
ALTER TABLE "ReviewStage" ADD COLUMN     "apartSameEmployer" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "chanceCapBp" INTEGER,
ADD COLUMN     "kindQuotas" JSONB NOT NULL DEFAULT '[]';
