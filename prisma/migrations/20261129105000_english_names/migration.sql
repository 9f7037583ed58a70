-- AlterTable
ALTER TABLE "PlanCategory" ADD COLUMN     "nameEn" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "ReviewStage" ADD COLUMN     "nameEn" TEXT NOT NULL DEFAULT '';

-- The English name of a stage and its ballot are set up like the rest, and frozen with it.
DROP TRIGGER frozen_plan_stands_as_set_up ON "ReviewStage";
CREATE TRIGGER frozen_plan_stands_as_set_up BEFORE UPDATE ON "ReviewStage"
  FOR EACH ROW WHEN (
    (OLD."planId", OLD."position", OLD."kind", OLD."name", OLD."nameEn", OLD."rubricId", OLD."reviewsPerEntry",
      OLD."cutCount", OLD."weightBp", OLD."blindApplicant", OLD."blindExperts", OLD."secretBallot")
    IS DISTINCT FROM
    (NEW."planId", NEW."position", NEW."kind", NEW."name", NEW."nameEn", NEW."rubricId", NEW."reviewsPerEntry",
      NEW."cutCount", NEW."weightBp", NEW."blindApplicant", NEW."blindExperts", NEW."secretBallot")
  ) EXECUTE FUNCTION refuse_changing_part_of_frozen_plan();
