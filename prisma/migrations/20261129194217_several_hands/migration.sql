-- CreateTable
CREATE TABLE "FieldComment" (
    "id" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "fieldKey" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "authorId" TEXT NOT NULL,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" TEXT,

    CONSTRAINT "FieldComment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CellPast" (
    "sheetId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "value" JSONB NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,
    "writtenById" TEXT NOT NULL,

    CONSTRAINT "CellPast_pkey" PRIMARY KEY ("sheetId","key","version")
);

-- CreateIndex
CREATE INDEX "FieldComment_applicationId_at_idx" ON "FieldComment"("applicationId", "at");

-- AddForeignKey
ALTER TABLE "FieldComment" ADD CONSTRAINT "FieldComment_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FieldComment" ADD CONSTRAINT "FieldComment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FieldComment" ADD CONSTRAINT "FieldComment_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CellPast" ADD CONSTRAINT "CellPast_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CellPast" ADD CONSTRAINT "CellPast_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Where one can go back to, and the word to whoever has the same application open. An application's cells only: what experts
-- score is nobody's past but their own. NEW."updatedAt" is the server's clock, as everywhere.
CREATE FUNCTION keep_and_tell_cell() RETURNS trigger LANGUAGE plpgsql AS $$
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
    OR length(NEW."value"::text) * 2 < length(OLD."value"::text))
  THEN
    INSERT INTO "CellPast" ("sheetId", "key", "version", "value", "writtenAt", "writtenById")
    VALUES (OLD."sheetId", OLD."key", OLD."version", OLD."value", OLD."updatedAt", OLD."updatedById");
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER cells_are_kept_and_told AFTER INSERT OR UPDATE ON "Cell"
  FOR EACH ROW EXECUTE FUNCTION keep_and_tell_cell();

CREATE TRIGGER cells_past_only_grow BEFORE UPDATE OR DELETE ON "CellPast"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER cells_past_are_not_emptied BEFORE TRUNCATE ON "CellPast"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- A word at a question, and that it has been seen to, is told as a cell is.
CREATE FUNCTION tell_comment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('comments', json_build_object('sheetId', a."sheetId")::text)
    FROM "Application" a WHERE a."id" = NEW."applicationId";
  RETURN NULL;
END $$;

CREATE TRIGGER comments_are_told AFTER INSERT OR UPDATE ON "FieldComment"
  FOR EACH ROW EXECUTE FUNCTION tell_comment();

-- What was said stays as it was said; who has seen to it is added.
CREATE FUNCTION refuse_other_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."resolvedAt" IS NOT NULL OR (NEW."id", NEW."applicationId", NEW."fieldKey", NEW."text", NEW."at", NEW."authorId")
    IS DISTINCT FROM (OLD."id", OLD."applicationId", OLD."fieldKey", OLD."text", OLD."at", OLD."authorId")
  THEN
    RAISE EXCEPTION 'a comment is not rewritten';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER comments_keep_their_words BEFORE UPDATE ON "FieldComment"
  FOR EACH ROW EXECUTE FUNCTION refuse_other_words();
CREATE TRIGGER comments_only_grow BEFORE DELETE ON "FieldComment"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER comments_are_not_emptied BEFORE TRUNCATE ON "FieldComment"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
