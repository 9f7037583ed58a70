-- CreateEnum
CREATE TYPE "InterestHolder" AS ENUM ('SELF', 'RELATIVE');

-- CreateEnum
CREATE TYPE "InterestKind" AS ENUM ('EMPLOYED', 'ADVISER', 'COACH', 'CONTRACT', 'INVESTOR', 'DISPUTE');

-- CreateEnum
CREATE TYPE "LinkStatus" AS ENUM ('FOUND', 'CONFIRMED', 'DISMISSED', 'LAPSED');

-- AlterTable
ALTER TABLE "ReviewAssignment" ADD COLUMN     "barred" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "DeclaredInterest" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "holder" "InterestHolder" NOT NULL,
    "kind" "InterestKind" NOT NULL,
    "body" TEXT NOT NULL,
    "uscc" TEXT NOT NULL DEFAULT '',
    "from" CHAR(10),
    "to" CHAR(10),
    "statedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "DeclaredInterest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConflictLink" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "cityId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "status" "LinkStatus" NOT NULL DEFAULT 'FOUND',
    "kind" "ConflictKind" NOT NULL,
    "strength" INTEGER NOT NULL,
    "evidence" JSONB NOT NULL,
    "foundAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ConflictLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LinkSearch" (
    "roundId" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3),
    "searchedAt" TIMESTAMPTZ(3),
    "experts" INTEGER NOT NULL DEFAULT 0,
    "applicants" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "LinkSearch_pkey" PRIMARY KEY ("roundId")
);

-- CreateIndex
CREATE INDEX "DeclaredInterest_personId_idx" ON "DeclaredInterest"("personId");

-- CreateIndex
CREATE INDEX "ConflictLink_cityId_status_idx" ON "ConflictLink"("cityId", "status");

-- CreateIndex
CREATE INDEX "ConflictLink_organisationId_idx" ON "ConflictLink"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "ConflictLink_personId_cityId_organisationId_key" ON "ConflictLink"("personId", "cityId", "organisationId");

-- AddForeignKey
ALTER TABLE "DeclaredInterest" ADD CONSTRAINT "DeclaredInterest_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictLink" ADD CONSTRAINT "ConflictLink_personId_cityId_fkey" FOREIGN KEY ("personId", "cityId") REFERENCES "Expert"("personId", "cityId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictLink" ADD CONSTRAINT "ConflictLink_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictLink" ADD CONSTRAINT "ConflictLink_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LinkSearch" ADD CONSTRAINT "LinkSearch_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ConflictLink" ADD CONSTRAINT "ConflictLink_strength_of_a_hundred" CHECK ("strength" BETWEEN 0 AND 100);
-- What was decided says by whom, when and why; what was found says none of it, or what was said the last time.
ALTER TABLE "ConflictLink" ADD CONSTRAINT "ConflictLink_decided" CHECK (
  "status" NOT IN ('CONFIRMED', 'DISMISSED') OR ("decidedAt" IS NOT NULL AND "decidedById" IS NOT NULL AND "reason" <> ''));

-- Whether a conflict between an expert and whoever an application is of is on record.
CREATE FUNCTION is_barred(expert text, application text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM "Expert" x
      JOIN "ConflictOfInterest" k ON k."personId" = x."personId" AND k."endedAt" IS NULL
      JOIN "Application" a ON a."id" = application
     WHERE x."id" = expert AND (k."organisationId" = a."organisationId" OR EXISTS (
       SELECT 1 FROM "JointPart" p WHERE p."applicationId" = a."id" AND p."organisationId" = k."organisationId"
          AND p."status" IN ('ASKED', 'CONFIRMED'))))
$$;

-- Over a conflict nobody is given an application, declares none, or gets a sheet back; what is there already is barred.
CREATE FUNCTION bar_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."barred" := is_barred(NEW."expertId", NEW."applicationId");
  IF NEW."barred" AND is_live(NEW."status") = 1
     AND (TG_OP = 'INSERT' OR (OLD."status", OLD."expertId", OLD."applicationId") IS DISTINCT FROM (NEW."status", NEW."expertId", NEW."applicationId"))
  THEN RAISE EXCEPTION 'a conflict between this expert and this application is on record';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER reviews_are_barred BEFORE INSERT OR UPDATE ON "ReviewAssignment"
  FOR EACH ROW EXECUTE FUNCTION bar_review();

-- What somebody has open of a sheet that is barred meanwhile is of before.
CREATE FUNCTION bar_reviews_between(person text, organisation text) RETURNS void LANGUAGE sql AS $$
  UPDATE "ReviewAssignment" r SET "barred" = NOT r."barred", "version" = r."version" + 1
   WHERE r."expertId" IN (SELECT x."id" FROM "Expert" x WHERE x."personId" = person)
     AND r."applicationId" IN (
       SELECT a."id" FROM "Application" a WHERE a."organisationId" = organisation
       UNION SELECT p."applicationId" FROM "JointPart" p WHERE p."organisationId" = organisation)
     AND r."barred" <> is_barred(r."expertId", r."applicationId")
$$;

CREATE FUNCTION bar_reviews_over_conflict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM bar_reviews_between(OLD."personId", OLD."organisationId"); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM bar_reviews_between(NEW."personId", NEW."organisationId"); END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER conflicts_bar_reviews AFTER INSERT OR UPDATE OR DELETE ON "ConflictOfInterest"
  FOR EACH ROW EXECUTE FUNCTION bar_reviews_over_conflict();

CREATE FUNCTION bar_reviews_of_partner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "ReviewAssignment" r SET "barred" = NOT r."barred", "version" = r."version" + 1
   WHERE r."applicationId" = coalesce(NEW."applicationId", OLD."applicationId")
     AND r."barred" <> is_barred(r."expertId", r."applicationId");
  RETURN NULL;
END $$;

CREATE TRIGGER partners_bar_reviews AFTER INSERT OR UPDATE OR DELETE ON "JointPart"
  FOR EACH ROW EXECUTE FUNCTION bar_reviews_of_partner();

-- No points over a conflict, whoever writes them.
CREATE FUNCTION refuse_barred_points() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "ReviewAssignment" r WHERE r."sheetId" = NEW."sheetId" AND r."barred")
  THEN RAISE EXCEPTION 'a conflict between this expert and this application is on record';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER points_are_barred BEFORE INSERT OR UPDATE ON "Cell"
  FOR EACH ROW EXECUTE FUNCTION refuse_barred_points();

UPDATE "ReviewAssignment" SET "barred" = true WHERE is_barred("expertId", "applicationId");
