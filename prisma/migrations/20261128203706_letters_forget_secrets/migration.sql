-- AlterTable
ALTER TABLE "Letter" ADD COLUMN     "secret" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "Letter_toEmail_createdAt_idx" ON "Letter"("toEmail", "createdAt");

-- CreateIndex
CREATE INDEX "Letter_toPhone_createdAt_idx" ON "Letter"("toPhone", "createdAt");

-- What waits to be sent still needs its link or code; what has left, or never will, forgets it. Letters older than a link
-- lives hold keys to nothing and stay as they are.
UPDATE "Letter"
SET "secret" = coalesce(substring("body" from '(\S*/invitation/[A-Za-z0-9_-]+)'), substring("body" from '验证码是 (\d{6})'), '')
WHERE "createdAt" > now() - interval '8 days' AND ("body" LIKE '%/invitation/%' OR "body" LIKE '%验证码是 %');
UPDATE "Letter"
SET "body" = replace("body", "secret", '……'), "secret" = ''
WHERE "secret" <> '' AND "status" <> 'QUEUED';
