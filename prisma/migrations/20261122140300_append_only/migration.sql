-- The trail and the ledger only grow: not even a defect of ours may rewrite what was recorded.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;

CREATE TRIGGER trail_only_grows BEFORE UPDATE OR DELETE ON "TrailEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER ledger_only_grows BEFORE UPDATE OR DELETE ON "LedgerEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER submissions_only_grow BEFORE UPDATE OR DELETE ON "Submission"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
