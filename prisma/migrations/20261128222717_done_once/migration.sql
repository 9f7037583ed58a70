-- CreateTable
CREATE TABLE "DoneOnce" (
    "key" CHAR(64) NOT NULL,
    "made" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DoneOnce_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "DoneOnce_at_idx" ON "DoneOnce"("at");
