-- CreateEnum
CREATE TYPE "DrawStatus" AS ENUM ('PROPOSED', 'SEALED', 'DRAWN', 'REPLACED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "DrawExclusion" AS ENUM ('CONFLICT', 'FULL', 'UNAVAILABLE', 'OTHER');

-- CreateEnum
CREATE TYPE "ExpertKind" AS ENUM ('SOCIAL_WORK', 'FINANCE', 'ACADEMIA', 'PRACTITIONER', 'RESIDENT', 'OFFICIAL', 'OTHER');

-- AlterTable
ALTER TABLE "Expert" ADD COLUMN     "kind" "ExpertKind" NOT NULL DEFAULT 'OTHER';

-- CreateTable
CREATE TABLE "PanelDraw" (
    "id" TEXT NOT NULL,
    "cityId" TEXT NOT NULL,
    "stageId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "DrawStatus" NOT NULL,
    "rule" JSONB NOT NULL,
    "statement" TEXT NOT NULL,
    "statementHash" TEXT NOT NULL,
    "sealedSeed" TEXT NOT NULL,
    "seed" TEXT NOT NULL DEFAULT '',
    "publicValue" TEXT NOT NULL DEFAULT '',
    "valueSource" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "preparedById" TEXT NOT NULL,
    "preparedAt" TIMESTAMPTZ(3) NOT NULL,
    "approvedById" TEXT,
    "sealedAt" TIMESTAMPTZ(3),
    "witnessId" TEXT,
    "drawnAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PanelDraw_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DrawTicket" (
    "id" TEXT NOT NULL,
    "drawId" TEXT NOT NULL,
    "ticket" TEXT NOT NULL,
    "expertId" TEXT NOT NULL,
    "stratum" INTEGER NOT NULL,
    "exclusion" "DrawExclusion",
    "note" TEXT NOT NULL DEFAULT '',
    "opening" TEXT NOT NULL,
    "commitment" TEXT NOT NULL,
    "seat" INTEGER,
    "substitute" INTEGER,

    CONSTRAINT "DrawTicket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DrawSubstitution" (
    "id" TEXT NOT NULL,
    "drawId" TEXT NOT NULL,
    "leavingId" TEXT NOT NULL,
    "enteringId" TEXT NOT NULL,
    "cause" "DrawExclusion" NOT NULL,
    "note" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT NOT NULL,

    CONSTRAINT "DrawSubstitution_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PanelDraw_stageId_number_key" ON "PanelDraw"("stageId", "number");

-- CreateIndex
CREATE INDEX "DrawTicket_expertId_idx" ON "DrawTicket"("expertId");

-- CreateIndex
CREATE UNIQUE INDEX "DrawTicket_drawId_ticket_key" ON "DrawTicket"("drawId", "ticket");

-- CreateIndex
CREATE UNIQUE INDEX "DrawTicket_drawId_expertId_key" ON "DrawTicket"("drawId", "expertId");

-- CreateIndex
CREATE UNIQUE INDEX "DrawSubstitution_leavingId_key" ON "DrawSubstitution"("leavingId");

-- CreateIndex
CREATE UNIQUE INDEX "DrawSubstitution_enteringId_key" ON "DrawSubstitution"("enteringId");

-- CreateIndex
CREATE INDEX "DrawSubstitution_drawId_idx" ON "DrawSubstitution"("drawId");

-- AddForeignKey
ALTER TABLE "PanelDraw" ADD CONSTRAINT "PanelDraw_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "ReviewStage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelDraw" ADD CONSTRAINT "PanelDraw_preparedById_fkey" FOREIGN KEY ("preparedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelDraw" ADD CONSTRAINT "PanelDraw_approvedById_fkey" FOREIGN KEY ("approvedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelDraw" ADD CONSTRAINT "PanelDraw_witnessId_fkey" FOREIGN KEY ("witnessId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DrawTicket" ADD CONSTRAINT "DrawTicket_drawId_fkey" FOREIGN KEY ("drawId") REFERENCES "PanelDraw"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DrawTicket" ADD CONSTRAINT "DrawTicket_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DrawSubstitution" ADD CONSTRAINT "DrawSubstitution_drawId_fkey" FOREIGN KEY ("drawId") REFERENCES "PanelDraw"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DrawSubstitution" ADD CONSTRAINT "DrawSubstitution_leavingId_fkey" FOREIGN KEY ("leavingId") REFERENCES "DrawTicket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DrawSubstitution" ADD CONSTRAINT "DrawSubstitution_enteringId_fkey" FOREIGN KEY ("enteringId") REFERENCES "DrawTicket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DrawSubstitution" ADD CONSTRAINT "DrawSubstitution_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One under way for each stage, and one whose result stands.
CREATE UNIQUE INDEX "PanelDraw_one_under_way" ON "PanelDraw"("stageId") WHERE "status" IN ('PROPOSED', 'SEALED');
CREATE UNIQUE INDEX "PanelDraw_one_standing" ON "PanelDraw"("stageId") WHERE "status" = 'DRAWN';

-- What nobody may read before the draw, or without its result, stands sealed by the vault.
ALTER TABLE "PanelDraw" ADD CONSTRAINT "PanelDraw_sealedSeed_sealed" CHECK (starts_with("sealedSeed", 'gc1.'));
ALTER TABLE "DrawTicket" ADD CONSTRAINT "DrawTicket_opening_sealed" CHECK (starts_with("opening", 'gc1.'));
-- The seed is opened with the draw, not before.
ALTER TABLE "PanelDraw" ADD CONSTRAINT "PanelDraw_seed_after_draw" CHECK (("seed" = '') = ("drawnAt" IS NULL));

-- What was laid down when it was prepared never changes; once drawn, nor does the result: it may only be replaced.
CREATE FUNCTION keep_draw() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD."stageId", OLD."number", OLD."rule", OLD."statement", OLD."statementHash", OLD."sealedSeed", OLD."reason", OLD."preparedById", OLD."preparedAt")
     IS DISTINCT FROM
     (NEW."stageId", NEW."number", NEW."rule", NEW."statement", NEW."statementHash", NEW."sealedSeed", NEW."reason", NEW."preparedById", NEW."preparedAt")
  THEN RAISE EXCEPTION 'what a draw was prepared with never changes';
  END IF;
  IF OLD."drawnAt" IS NOT NULL AND (OLD."seed", OLD."publicValue", OLD."valueSource", OLD."witnessId", OLD."drawnAt", OLD."approvedById", OLD."sealedAt")
     IS DISTINCT FROM (NEW."seed", NEW."publicValue", NEW."valueSource", NEW."witnessId", NEW."drawnAt", NEW."approvedById", NEW."sealedAt")
  THEN RAISE EXCEPTION 'the result of a draw never changes';
  END IF;
  IF OLD."status" IN ('REPLACED', 'CANCELLED') OR (OLD."status" = 'DRAWN' AND NEW."status" <> 'REPLACED')
  THEN RAISE EXCEPTION 'a draw that is over never changes';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER draws_keep BEFORE UPDATE ON "PanelDraw" FOR EACH ROW EXECUTE FUNCTION keep_draw();
CREATE TRIGGER draws_stay BEFORE DELETE ON "PanelDraw" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER draws_are_not_emptied BEFORE TRUNCATE ON "PanelDraw"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- Of a ticket only its place in the result is written, once, and before its draw is over.
CREATE FUNCTION keep_ticket() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(OLD) - 'seat' - 'substitute') <> (to_jsonb(NEW) - 'seat' - 'substitute')
     OR OLD."seat" IS NOT NULL OR OLD."substitute" IS NOT NULL
     OR NOT EXISTS (SELECT 1 FROM "PanelDraw" d WHERE d."id" = OLD."drawId" AND d."status" = 'SEALED')
  THEN RAISE EXCEPTION 'a ticket never changes but for its place in the result';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER draw_tickets_keep BEFORE UPDATE ON "DrawTicket" FOR EACH ROW EXECUTE FUNCTION keep_ticket();
CREATE TRIGGER draw_tickets_stay BEFORE DELETE ON "DrawTicket" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER draw_tickets_are_not_emptied BEFORE TRUNCATE ON "DrawTicket"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER draw_substitutions_only_grow BEFORE UPDATE OR DELETE ON "DrawSubstitution"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER draw_substitutions_are_not_emptied BEFORE TRUNCATE ON "DrawSubstitution"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
