-- CreateEnum
CREATE TYPE "SumRule" AS ENUM ('NONE', 'MEDIAN', 'MEAN', 'CHAIR');

-- AlterTable
ALTER TABLE "ReviewAssignment" ADD COLUMN     "sumFen" BIGINT;

-- AlterTable
ALTER TABLE "ReviewStage" ADD COLUMN     "sumRule" "SumRule" NOT NULL DEFAULT 'NONE';

-- AlterTable
ALTER TABLE "StageEntry" ADD COLUMN     "sumFen" BIGINT,
ADD COLUMN     "sumHighFen" BIGINT,
ADD COLUMN     "sumLowFen" BIGINT,
ADD COLUMN     "sumReason" TEXT NOT NULL DEFAULT '';

-- Whether a stage recommends a sum is set up like the rest, and frozen with it.
DROP TRIGGER frozen_plan_stands_as_set_up ON "ReviewStage";
CREATE TRIGGER frozen_plan_stands_as_set_up BEFORE UPDATE ON "ReviewStage"
  FOR EACH ROW WHEN (
    (OLD."planId", OLD."position", OLD."kind", OLD."name", OLD."nameEn", OLD."rubricId", OLD."reviewsPerEntry",
      OLD."cutCount", OLD."weightBp", OLD."blindApplicant", OLD."blindExperts", OLD."secretBallot", OLD."sumRule")
    IS DISTINCT FROM
    (NEW."planId", NEW."position", NEW."kind", NEW."name", NEW."nameEn", NEW."rubricId", NEW."reviewsPerEntry",
      NEW."cutCount", NEW."weightBp", NEW."blindApplicant", NEW."blindExperts", NEW."secretBallot", NEW."sumRule")
  ) EXECUTE FUNCTION refuse_changing_part_of_frozen_plan();
