-- CreateEnum
CREATE TYPE "AppointmentStatus" AS ENUM ('WAITING', 'SINGLE_HANDED', 'IN_FORCE', 'REFUSED', 'WITHDRAWN', 'ENDED');

-- CreateTable
CREATE TABLE "Appointment" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "regionId" TEXT,
    "title" TEXT NOT NULL DEFAULT '',
    "status" "AppointmentStatus" NOT NULL,
    "proposedById" TEXT NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "reason" TEXT NOT NULL DEFAULT '',
    "grantId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Appointment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Appointment_grantId_key" ON "Appointment"("grantId");

-- CreateIndex
CREATE INDEX "Appointment_status_proposedAt_idx" ON "Appointment"("status", "proposedAt");

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_grantId_fkey" FOREIGN KEY ("grantId") REFERENCES "RoleGrant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Nobody decides what they proposed; they may only take it back.
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_second_person"
  CHECK ("status" = 'WITHDRAWN' OR "decidedById" IS DISTINCT FROM "proposedById");

-- What was in force until now was one person's word: by whom, the trail says.
INSERT INTO "Appointment" ("id", "email", "name", "role", "regionId", "title", "status", "proposedById", "proposedAt", "grantId")
SELECT gen_random_uuid()::text, person."email", person."name", held."role", held."regionId", held."title", 'SINGLE_HANDED',
       coalesce((SELECT entry."actorId" FROM "TrailEntry" entry
                  WHERE entry."command" = 'person.appoint' AND entry."entityId" = held."personId"
                    AND entry."detail" ->> 'grantId' = held."id" LIMIT 1), 'system'),
       held."grantedAt", held."id"
  FROM "RoleGrant" held JOIN "Person" person ON person."id" = held."personId"
 WHERE held."revokedAt" IS NULL AND held."role" <> 'EXPERT';
