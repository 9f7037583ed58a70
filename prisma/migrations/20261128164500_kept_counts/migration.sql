-- What the first screen and the lists count is kept by the database itself, in the transaction that changes it (decision 29).

CREATE TABLE "ApplicationTally" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "status" "ApplicationStatus" NOT NULL,
    "categoryId" TEXT,
    "count" INTEGER NOT NULL,
    "requestedFen" BIGINT NOT NULL,

    CONSTRAINT "ApplicationTally_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "ApplicationTally_roundId_status_idx" ON "ApplicationTally"("roundId", "status");
ALTER TABLE "ApplicationTally" ADD CONSTRAINT "ApplicationTally_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "StageEntry" ADD COLUMN "live" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "submitted" INTEGER NOT NULL DEFAULT 0;
CREATE INDEX "StageEntry_stageId_live_idx" ON "StageEntry"("stageId", "live");
CREATE INDEX "StageEntry_stageId_submitted_idx" ON "StageEntry"("stageId", "submitted");

-- Adds to a row of the key that no other transaction holds, or to a new one: nobody waits for anybody, and there are never
-- more rows of a key than there were transactions at once. The sum of them is the count.
CREATE FUNCTION add_to_application_tally(of_round TEXT, of_status "ApplicationStatus", of_category TEXT, applications INTEGER, fen BIGINT)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "ApplicationTally" SET "count" = "count" + applications, "requestedFen" = "requestedFen" + fen
   WHERE "id" = (
     SELECT t."id" FROM "ApplicationTally" t
      WHERE t."roundId" = of_round AND t."status" = of_status AND t."categoryId" IS NOT DISTINCT FROM of_category
      LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED);
  IF NOT FOUND THEN
    INSERT INTO "ApplicationTally" ("id", "roundId", "status", "categoryId", "count", "requestedFen")
    VALUES (gen_random_uuid()::text, of_round, of_status, of_category, applications, fen);
  END IF;
END $$;

CREATE FUNCTION tally_application() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM add_to_application_tally(NEW."roundId", NEW."status", NEW."categoryId", 1, NEW."requestedFen");
  ELSE
    PERFORM add_to_application_tally(OLD."roundId", OLD."status", OLD."categoryId", -1, -OLD."requestedFen");
  END IF;
  RETURN NULL;
END $$;

-- One statement may move a whole round: each key is written once. Of a draft that is being saved nothing is left to write.
CREATE FUNCTION tally_changed_applications() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE changed RECORD;
BEGIN
  FOR changed IN
    SELECT "roundId", "status", "categoryId", sum("count")::int AS "count", sum("fen")::bigint AS "fen"
      FROM (
        SELECT "roundId", "status", "categoryId", -1 AS "count", -"requestedFen" AS "fen" FROM were WHERE "submittedAt" IS NOT NULL
        UNION ALL
        SELECT "roundId", "status", "categoryId", 1, "requestedFen" FROM are WHERE "submittedAt" IS NOT NULL
      ) each
     GROUP BY "roundId", "status", "categoryId" HAVING sum("count") <> 0 OR sum("fen") <> 0
  LOOP
    PERFORM add_to_application_tally(changed."roundId", changed."status", changed."categoryId", changed."count", changed."fen");
  END LOOP;
  RETURN NULL;
END $$;

CREATE TRIGGER tally_is_kept AFTER INSERT ON "Application"
  FOR EACH ROW WHEN (NEW."submittedAt" IS NOT NULL) EXECUTE FUNCTION tally_application();
CREATE TRIGGER tally_is_kept_as_they_change AFTER UPDATE ON "Application"
  REFERENCING OLD TABLE AS were NEW TABLE AS are FOR EACH STATEMENT EXECUTE FUNCTION tally_changed_applications();
CREATE TRIGGER tally_is_kept_as_it_goes AFTER DELETE ON "Application"
  FOR EACH ROW WHEN (OLD."submittedAt" IS NOT NULL) EXECUTE FUNCTION tally_application();

CREATE FUNCTION is_live(status "AssignmentStatus") RETURNS integer LANGUAGE sql IMMUTABLE
  RETURN (status IN ('INVITED', 'ACCEPTED', 'SUBMITTED'))::int;
CREATE FUNCTION is_submitted(status "AssignmentStatus") RETURNS integer LANGUAGE sql IMMUTABLE
  RETURN (status = 'SUBMITTED')::int;

-- One statement may give out a whole round: each entry is written once.
CREATE FUNCTION count_new_reviews() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "StageEntry" e SET "live" = e."live" + n."live", "submitted" = e."submitted" + n."submitted"
    FROM (
      SELECT "stageId", "applicationId", sum(is_live("status")) AS "live", sum(is_submitted("status")) AS "submitted"
        FROM added GROUP BY "stageId", "applicationId"
    ) n
   WHERE e."stageId" = n."stageId" AND e."applicationId" = n."applicationId";
  RETURN NULL;
END $$;

CREATE FUNCTION count_changed_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "StageEntry" e SET "live" = e."live" + d."live", "submitted" = e."submitted" + d."submitted"
    FROM (
      SELECT "stageId", "applicationId", sum("live") AS "live", sum("submitted") AS "submitted"
        FROM (VALUES
          (OLD."stageId", OLD."applicationId", -is_live(OLD."status"), -is_submitted(OLD."status")),
          -- Of a row that goes there is no new one, and nothing matches.
          (NEW."stageId", NEW."applicationId", is_live(NEW."status"), is_submitted(NEW."status"))
        ) AS changed ("stageId", "applicationId", "live", "submitted")
       GROUP BY "stageId", "applicationId"
    ) d
   WHERE e."stageId" = d."stageId" AND e."applicationId" = d."applicationId";
  RETURN NULL;
END $$;

-- An entry that comes after its reviews begins with them.
CREATE FUNCTION count_reviews_of_new_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT coalesce(sum(is_live(a."status")), 0), coalesce(sum(is_submitted(a."status")), 0) INTO NEW."live", NEW."submitted"
    FROM "ReviewAssignment" a WHERE a."stageId" = NEW."stageId" AND a."applicationId" = NEW."applicationId";
  RETURN NEW;
END $$;

CREATE TRIGGER reviews_are_counted AFTER INSERT ON "ReviewAssignment"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_new_reviews();
CREATE TRIGGER reviews_are_counted_as_they_change AFTER UPDATE ON "ReviewAssignment"
  FOR EACH ROW WHEN (
    (OLD."stageId", OLD."applicationId", is_live(OLD."status"), is_submitted(OLD."status"))
    IS DISTINCT FROM
    (NEW."stageId", NEW."applicationId", is_live(NEW."status"), is_submitted(NEW."status"))
  ) EXECUTE FUNCTION count_changed_review();
CREATE TRIGGER reviews_are_counted_as_they_go AFTER DELETE ON "ReviewAssignment"
  FOR EACH ROW EXECUTE FUNCTION count_changed_review();
CREATE TRIGGER reviews_are_counted BEFORE INSERT ON "StageEntry"
  FOR EACH ROW EXECUTE FUNCTION count_reviews_of_new_entry();

-- What is there already. The triggers above keep everybody else from writing until this is committed.
INSERT INTO "ApplicationTally" ("id", "roundId", "status", "categoryId", "count", "requestedFen")
SELECT gen_random_uuid()::text, "roundId", "status", "categoryId", count(*), sum("requestedFen")
  FROM "Application" WHERE "submittedAt" IS NOT NULL GROUP BY "roundId", "status", "categoryId";

UPDATE "StageEntry" e SET "live" = a."live", "submitted" = a."submitted"
  FROM (
    SELECT "stageId", "applicationId", sum(is_live("status")) AS "live", sum(is_submitted("status")) AS "submitted"
      FROM "ReviewAssignment" GROUP BY "stageId", "applicationId"
  ) a
 WHERE a."stageId" = e."stageId" AND a."applicationId" = e."applicationId";
