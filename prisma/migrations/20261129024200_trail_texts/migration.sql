-- What a person wrote with an act stands beside its entry from now on (decision 51). Entries of before stay as they are.
CREATE TABLE "TrailText" (
    "id" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "TrailText_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "TrailText_text_sealed" CHECK (starts_with("text", 'gc1.'))
);

ALTER TABLE "TrailText" ADD CONSTRAINT "TrailText_id_fkey" FOREIGN KEY ("id") REFERENCES "TrailEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER texts_only_grow BEFORE UPDATE OR DELETE ON "TrailText"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

-- Triggers for each row say nothing when a table is emptied as a whole, which its owner can do by mistake.
CREATE TRIGGER trail_is_not_emptied BEFORE TRUNCATE ON "TrailEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER texts_are_not_emptied BEFORE TRUNCATE ON "TrailText"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER seals_are_not_emptied BEFORE TRUNCATE ON "TrailSeal"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER roots_are_not_emptied BEFORE TRUNCATE ON "TrailRoot"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER ledger_is_not_emptied BEFORE TRUNCATE ON "LedgerEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER submissions_are_not_emptied BEFORE TRUNCATE ON "Submission"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER screenings_are_not_emptied BEFORE TRUNCATE ON "Screening"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER returned_sheets_are_not_emptied BEFORE TRUNCATE ON "ReturnedSheet"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
