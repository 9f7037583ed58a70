-- Whether the person a letter was written to has read it within the house. What was written before is no news.
ALTER TABLE "Letter" ADD COLUMN "readAt" TIMESTAMPTZ(3);
UPDATE "Letter" SET "readAt" = "createdAt";
CREATE INDEX "Letter_unread" ON "Letter"("toEmail") WHERE "readAt" IS NULL;
