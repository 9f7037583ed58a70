-- A screening is one look of an officer; the next look is another row, and no earlier one is rewritten.
CREATE TRIGGER screenings_only_grow BEFORE UPDATE OR DELETE ON "Screening"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
