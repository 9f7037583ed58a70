-- CreateTable
CREATE TABLE "MeetingMinutes" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "heldOn" CHAR(10) NOT NULL,
    "about" TEXT NOT NULL,
    "filedAt" TIMESTAMPTZ(3) NOT NULL,
    "filedById" TEXT NOT NULL,

    CONSTRAINT "MeetingMinutes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "MeetingMinutes_roundId_filedAt_idx" ON "MeetingMinutes"("roundId", "filedAt");

-- AddForeignKey
ALTER TABLE "MeetingMinutes" ADD CONSTRAINT "MeetingMinutes_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingMinutes" ADD CONSTRAINT "MeetingMinutes_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingMinutes" ADD CONSTRAINT "MeetingMinutes_filedById_fkey" FOREIGN KEY ("filedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a meeting decided is a matter of record.
CREATE TRIGGER minutes_only_grow BEFORE UPDATE OR DELETE ON "MeetingMinutes"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER minutes_are_not_emptied BEFORE TRUNCATE ON "MeetingMinutes"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
