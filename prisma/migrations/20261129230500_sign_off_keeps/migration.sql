-- What a word of an organisation's sign-off was said of is kept too: who signs is shown what changed since they read it.
CREATE OR REPLACE FUNCTION keep_and_tell_cell() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ten_minutes CONSTANT int := 600;
BEGIN
  IF (SELECT "kind" FROM "Sheet" WHERE "id" = NEW."sheetId") <> 'APPLICATION' THEN
    RETURN NULL;
  END IF;
  PERFORM pg_notify('cells', json_build_object(
    'sheetId', NEW."sheetId", 'key', NEW."key", 'version', NEW."version", 'by', NEW."updatedById")::text);
  IF TG_OP = 'UPDATE' AND OLD."value" <> 'null'::jsonb AND (
       OLD."updatedById" <> NEW."updatedById"
    OR floor(extract(epoch FROM OLD."updatedAt") / ten_minutes) <> floor(extract(epoch FROM NEW."updatedAt") / ten_minutes)
    OR length(NEW."value"::text) * 2 < length(OLD."value"::text)
    OR EXISTS (SELECT 1 FROM "Application" a JOIN "SignOffEntry" s ON s."applicationId" = a."id"
                WHERE a."sheetId" = NEW."sheetId" AND s."at" >= OLD."updatedAt" AND s."at" < NEW."updatedAt"))
  THEN
    INSERT INTO "CellPast" ("sheetId", "key", "version", "value", "writtenAt", "writtenById")
    VALUES (OLD."sheetId", OLD."key", OLD."version", OLD."value", OLD."updatedAt", OLD."updatedById");
  END IF;
  RETURN NULL;
END $$;
