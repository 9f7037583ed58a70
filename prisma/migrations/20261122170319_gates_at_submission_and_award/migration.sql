-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "keepGates" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "keepReason" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "PublicityNotice" ADD COLUMN     "floorReason" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Submission" ADD COLUMN     "gates" JSONB NOT NULL DEFAULT '[]';
