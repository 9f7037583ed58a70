-- CreateEnum
CREATE TYPE "SlateStatus" AS ENUM ('KEPT', 'PROPOSED', 'ADOPTED', 'REFUSED', 'REPLACED', 'DISCARDED');

-- CreateEnum
CREATE TYPE "DepartureStatus" AS ENUM ('STATED', 'SIGNED', 'RETURNED', 'LAPSED');

-- CreateTable
CREATE TABLE "AwardSlate" (
    "id" TEXT NOT NULL,
    "cityId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "status" "SlateStatus" NOT NULL DEFAULT 'KEPT',
    "wishes" JSONB NOT NULL,
    "print" TEXT NOT NULL,
    "sumPoints" DECIMAL(12,4) NOT NULL,
    "boundPoints" DECIMAL(12,4) NOT NULL,
    "funded" INTEGER NOT NULL,
    "sumFen" BIGINT NOT NULL,
    "ownFen" BIGINT NOT NULL,
    "budgetFen" BIGINT NOT NULL,
    "departing" INTEGER NOT NULL,
    "tookMs" INTEGER NOT NULL,
    "keptAt" TIMESTAMPTZ(3) NOT NULL,
    "keptById" TEXT NOT NULL,
    "letterReason" TEXT NOT NULL DEFAULT '',
    "proposedAt" TIMESTAMPTZ(3),
    "proposedById" TEXT,
    "settledAt" TIMESTAMPTZ(3),
    "settledById" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AwardSlate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SlatePlace" (
    "slateId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "rank" INTEGER,
    "score" DECIMAL(9,4),
    "outcome" "DecisionOutcome" NOT NULL,
    "amountFen" BIGINT NOT NULL DEFAULT 0,
    "fullFen" BIGINT NOT NULL,
    "why" JSONB,
    "favouredIds" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "SlatePlace_pkey" PRIMARY KEY ("slateId","applicationId")
);

-- CreateTable
CREATE TABLE "RankDeparture" (
    "id" TEXT NOT NULL,
    "cityId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "slateId" TEXT,
    "status" "DepartureStatus" NOT NULL DEFAULT 'STATED',
    "reason" TEXT NOT NULL,
    "favouredIds" TEXT[],
    "statedAt" TIMESTAMPTZ(3) NOT NULL,
    "statedById" TEXT NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "settledById" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RankDeparture_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AwardSlate_roundId_number_key" ON "AwardSlate"("roundId", "number");

-- CreateIndex
CREATE INDEX "SlatePlace_applicationId_idx" ON "SlatePlace"("applicationId");

-- CreateIndex
CREATE INDEX "RankDeparture_roundId_status_idx" ON "RankDeparture"("roundId", "status");

-- CreateIndex
CREATE INDEX "RankDeparture_applicationId_idx" ON "RankDeparture"("applicationId");

-- CreateIndex
CREATE INDEX "RankDeparture_slateId_idx" ON "RankDeparture"("slateId");

-- AddForeignKey
ALTER TABLE "AwardSlate" ADD CONSTRAINT "AwardSlate_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AwardSlate" ADD CONSTRAINT "AwardSlate_keptById_fkey" FOREIGN KEY ("keptById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AwardSlate" ADD CONSTRAINT "AwardSlate_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AwardSlate" ADD CONSTRAINT "AwardSlate_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SlatePlace" ADD CONSTRAINT "SlatePlace_slateId_fkey" FOREIGN KEY ("slateId") REFERENCES "AwardSlate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SlatePlace" ADD CONSTRAINT "SlatePlace_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RankDeparture" ADD CONSTRAINT "RankDeparture_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RankDeparture" ADD CONSTRAINT "RankDeparture_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RankDeparture" ADD CONSTRAINT "RankDeparture_slateId_fkey" FOREIGN KEY ("slateId") REFERENCES "AwardSlate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RankDeparture" ADD CONSTRAINT "RankDeparture_statedById_fkey" FOREIGN KEY ("statedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RankDeparture" ADD CONSTRAINT "RankDeparture_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One put forward for each round, and one whose figures are the decisions.
CREATE UNIQUE INDEX "AwardSlate_one_proposed" ON "AwardSlate"("roundId") WHERE "status" = 'PROPOSED';
CREATE UNIQUE INDEX "AwardSlate_one_adopted" ON "AwardSlate"("roundId") WHERE "status" = 'ADOPTED';
-- What departs from the ranking is signed by somebody else than who put it forward.
ALTER TABLE "RankDeparture" ADD CONSTRAINT "RankDeparture_second_person"
  CHECK ("status" <> 'SIGNED' OR "settledById" IS DISTINCT FROM "statedById");
-- One signed reason for each application, and one that waits, of decisions and of each slate.
CREATE UNIQUE INDEX "RankDeparture_one_signed" ON "RankDeparture"("applicationId") WHERE "status" = 'SIGNED';
CREATE UNIQUE INDEX "RankDeparture_one_stated" ON "RankDeparture"("applicationId", coalesce("slateId", '')) WHERE "status" = 'STATED';

-- What was worked out never changes; a slate that is over never does.
CREATE FUNCTION keep_slate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(OLD) - ARRAY['status', 'letterReason', 'proposedAt', 'proposedById', 'settledAt', 'settledById', 'note', 'version'])
     <> (to_jsonb(NEW) - ARRAY['status', 'letterReason', 'proposedAt', 'proposedById', 'settledAt', 'settledById', 'note', 'version'])
  THEN RAISE EXCEPTION 'what was worked out for a slate never changes';
  END IF;
  IF OLD."status" IN ('REFUSED', 'REPLACED', 'DISCARDED') OR (OLD."status" = 'ADOPTED' AND NEW."status" <> 'REPLACED')
  THEN RAISE EXCEPTION 'a slate that is over never changes';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER slates_keep BEFORE UPDATE ON "AwardSlate" FOR EACH ROW EXECUTE FUNCTION keep_slate();
CREATE TRIGGER slates_stay BEFORE DELETE ON "AwardSlate" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER slates_are_not_emptied BEFORE TRUNCATE ON "AwardSlate"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER slate_places_only_grow BEFORE UPDATE OR DELETE ON "SlatePlace"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER slate_places_are_not_emptied BEFORE TRUNCATE ON "SlatePlace"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- A reason is never rewritten: it is signed, returned, or said anew.
CREATE FUNCTION keep_departure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(OLD) - 'status' - 'settledAt' - 'settledById' - 'note' - 'version')
     <> (to_jsonb(NEW) - 'status' - 'settledAt' - 'settledById' - 'note' - 'version')
     OR OLD."status" IN ('RETURNED', 'LAPSED') OR (OLD."status" = 'SIGNED' AND NEW."status" <> 'LAPSED')
  THEN RAISE EXCEPTION 'the reason of a departure never changes';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER departures_keep BEFORE UPDATE ON "RankDeparture" FOR EACH ROW EXECUTE FUNCTION keep_departure();
CREATE TRIGGER departures_stay BEFORE DELETE ON "RankDeparture" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER departures_are_not_emptied BEFORE TRUNCATE ON "RankDeparture"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
