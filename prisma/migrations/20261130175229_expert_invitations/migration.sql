-- CreateEnum
CREATE TYPE "ExpertInvitationStatus" AS ENUM ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "DecliningCause" AS ENUM ('NO_TIME', 'NOT_MY_FIELD', 'OTHER');

-- CreateTable
CREATE TABLE "ExpertInvitation" (
    "id" TEXT NOT NULL,
    "cityId" TEXT NOT NULL,
    "status" "ExpertInvitationStatus" NOT NULL DEFAULT 'OPEN',
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "ExpertKind" NOT NULL,
    "employer" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL DEFAULT '',
    "categoryCodes" TEXT[],
    "termTo" CHAR(10),
    "invitedAt" TIMESTAMPTZ(3) NOT NULL,
    "invitedById" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "nudgedAt" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "declinedFor" "DecliningCause",
    "note" TEXT NOT NULL DEFAULT '',
    "expertId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ExpertInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ExpertInvitation_expertId_key" ON "ExpertInvitation"("expertId");

-- CreateIndex
CREATE INDEX "ExpertInvitation_cityId_status_idx" ON "ExpertInvitation"("cityId", "status");

-- AddForeignKey
ALTER TABLE "ExpertInvitation" ADD CONSTRAINT "ExpertInvitation_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertInvitation" ADD CONSTRAINT "ExpertInvitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertInvitation" ADD CONSTRAINT "ExpertInvitation_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE SET NULL ON UPDATE CASCADE;
