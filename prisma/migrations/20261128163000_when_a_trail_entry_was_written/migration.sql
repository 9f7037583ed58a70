-- The transaction that wrote an entry: lib/trail/changes-since.ts tells by it whether a kept page is still good. Rows that
-- are there already get the number of this transaction, which every page to come has seen.
ALTER TABLE "TrailEntry" ADD COLUMN "writtenIn" xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX "TrailEntry_writtenIn_idx" ON "TrailEntry"("writtenIn");
