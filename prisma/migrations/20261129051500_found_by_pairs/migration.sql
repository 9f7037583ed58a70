-- One search over everything asks for words of two characters in titles and names, and for parts of numbers.

-- The distinct pairs of neighbouring characters of a text, each as one number, as lib/lists/bigrams.ts packs them. Pairs
-- across signs and white space are among them: nobody asks for those.
CREATE FUNCTION pairs_of("words" text) RETURNS integer[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(
    array_agg(DISTINCT ((ascii(substr(t, i, 1))::bigint << 16) | ascii(substr(t, i + 1, 1)))::bit(32)::int), '{}')
  FROM (SELECT lower(normalize("words", NFKC)) AS t) AS plain, generate_series(1, char_length(t) - 1) AS i
$$;

ALTER TABLE "Application" ADD COLUMN "titlePairs" INTEGER[];
ALTER TABLE "Organisation" ADD COLUMN "namePairs" INTEGER[];
ALTER TABLE "Application" ALTER COLUMN "titlePairs" SET STORAGE EXTERNAL;
ALTER TABLE "Organisation" ALTER COLUMN "namePairs" SET STORAGE EXTERNAL;
UPDATE "Application" SET "titlePairs" = pairs_of("title");
UPDATE "Organisation" SET "namePairs" = pairs_of("name");

-- Whoever writes a title or a name writes its pairs, by whichever way.
CREATE FUNCTION keep_title_pairs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."titlePairs" := pairs_of(NEW."title");
  RETURN NEW;
END $$;
CREATE TRIGGER title_pairs_are_kept BEFORE INSERT OR UPDATE OF "title" ON "Application"
  FOR EACH ROW EXECUTE FUNCTION keep_title_pairs();
CREATE FUNCTION keep_name_pairs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."namePairs" := pairs_of(NEW."name");
  RETURN NEW;
END $$;
CREATE TRIGGER name_pairs_are_kept BEFORE INSERT OR UPDATE OF "name" ON "Organisation"
  FOR EACH ROW EXECUTE FUNCTION keep_name_pairs();

-- They take the place of the indexes that two characters could not use.
DROP INDEX "Application_title_idx";
DROP INDEX "Organisation_name_idx";

-- As decision 14 has it for demands: no list of pending entries that every search reads from end to end.
CREATE INDEX "Application_titlePairs_idx" ON "Application" USING GIN ("titlePairs") WITH (fastupdate = off);
CREATE INDEX "Organisation_namePairs_idx" ON "Organisation" USING GIN ("namePairs") WITH (fastupdate = off);

-- Parts of numbers.
CREATE INDEX "Application_number_idx" ON "Application" USING GIN ("number" gin_trgm_ops);
CREATE INDEX "Demand_number_idx" ON "Demand" USING GIN ("number" gin_trgm_ops);
CREATE INDEX "Organisation_uscc_trgm_idx" ON "Organisation" USING GIN ("uscc" gin_trgm_ops);

-- Who speaks for an organisation is looked for by their whole name.
CREATE INDEX "Organisation_legalRepresentative_idx" ON "Organisation"("legalRepresentative");

-- What somebody has raised, for their own pages and their search.
CREATE INDEX "Demand_submitterPersonId_idx" ON "Demand"("submitterPersonId");
CREATE INDEX "Demand_organisationId_idx" ON "Demand"("organisationId");
