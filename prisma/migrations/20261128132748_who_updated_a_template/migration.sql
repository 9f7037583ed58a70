-- Whoever did the last thing to it, as the trail tells; where it tells nothing, whoever made it.
ALTER TABLE "OwnTemplate" ADD COLUMN "updatedById" TEXT;

UPDATE "OwnTemplate" SET "updatedById" = coalesce(
  (SELECT "actorId" FROM "TrailEntry"
    WHERE "entity" = 'template' AND "entityId" = "OwnTemplate"."id" AND "actorId" IN (SELECT "id" FROM "Person")
    ORDER BY "at" DESC, "id" DESC LIMIT 1),
  "createdById");

ALTER TABLE "OwnTemplate" ALTER COLUMN "updatedById" SET NOT NULL;

-- AddForeignKey
ALTER TABLE "OwnTemplate" ADD CONSTRAINT "OwnTemplate_updatedById_fkey" FOREIGN KEY ("updatedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
