-- What was put into an announcement from the settings. Nothing is known of those filled in before.
ALTER TABLE "AnnouncementSection" ADD COLUMN "filled" JSONB NOT NULL DEFAULT '{}';

-- CreateEnum
CREATE TYPE "NudgeGroup" AS ENUM ('EXPERT', 'ORGANISATION', 'OFFICE');

-- CreateTable
CREATE TABLE "Nudge" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "group" "NudgeGroup" NOT NULL,
    "target" TEXT NOT NULL,
    "day" CHAR(10) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" TEXT NOT NULL,

    CONSTRAINT "Nudge_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Nudge_roundId_group_target_day_key" ON "Nudge"("roundId", "group", "target", "day");

-- AddForeignKey
ALTER TABLE "Nudge" ADD CONSTRAINT "Nudge_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nudge" ADD CONSTRAINT "Nudge_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- That somebody was asked, and when, is a matter of record.
CREATE TRIGGER nudges_only_grow BEFORE UPDATE OR DELETE ON "Nudge"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER nudges_are_not_emptied BEFORE TRUNCATE ON "Nudge"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
