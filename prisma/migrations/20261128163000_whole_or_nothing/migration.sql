-- A change that is one statement, written only in part because somebody was faster, is taken back as a whole. The code is
-- that of a serialisation failure: whoever asked reads again.
CREATE FUNCTION whole_or_nothing(done BIGINT, wanted BIGINT) RETURNS BIGINT LANGUAGE plpgsql AS $$
BEGIN
  IF done <> wanted THEN
    RAISE EXCEPTION '% of % rows', done, wanted USING ERRCODE = 'serialization_failure';
  END IF;
  RETURN done;
END $$;
