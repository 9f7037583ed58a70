-- The trail is chained (decision 38): each entry has a seal in the chain of its city, and how far a chain had come is
-- published daily. What is there already is sealed by the server, in batches.
CREATE TABLE "TrailSeal" (
    "chain" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "entryId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "sealedAt" TIMESTAMPTZ(3) NOT NULL,
    "cluster" TEXT NOT NULL,
    "below" xid8 NOT NULL,

    CONSTRAINT "TrailSeal_pkey" PRIMARY KEY ("chain","position")
);
CREATE UNIQUE INDEX "TrailSeal_entryId_key" ON "TrailSeal"("entryId");
CREATE INDEX "TrailSeal_cluster_below_idx" ON "TrailSeal"("cluster", "below");

CREATE TABLE "TrailRoot" (
    "chain" TEXT NOT NULL,
    "day" CHAR(10) NOT NULL,
    "position" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TrailRoot_pkey" PRIMARY KEY ("chain","day")
);
CREATE INDEX "TrailRoot_day_idx" ON "TrailRoot"("day");

CREATE TRIGGER seals_only_grow BEFORE UPDATE OR DELETE ON "TrailSeal"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER roots_only_grow BEFORE UPDATE OR DELETE ON "TrailRoot"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
