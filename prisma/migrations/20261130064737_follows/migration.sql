-- CreateEnum
CREATE TYPE "FollowStatus" AS ENUM ('ASKED', 'ACTIVE', 'ENDED');

-- CreateEnum
CREATE TYPE "NewsKind" AS ENUM ('CALL', 'RESULT');

-- CreateEnum
CREATE TYPE "FollowRhythm" AS ENUM ('AT_ONCE', 'WEEKLY');

-- AlterTable
ALTER TABLE "Letter" ADD COLUMN     "endAddress" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "wantsCalls" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "eligibleToldAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Follower" (
    "id" TEXT NOT NULL,
    "personId" TEXT,
    "email" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Follower_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Follow" (
    "id" TEXT NOT NULL,
    "followerId" TEXT NOT NULL,
    "status" "FollowStatus" NOT NULL DEFAULT 'ASKED',
    "kinds" "NewsKind"[],
    "categoryCodes" TEXT[],
    "regionId" TEXT,
    "rhythm" "FollowRhythm" NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "since" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Follow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FollowerNews" (
    "followerId" TEXT NOT NULL,
    "newsKey" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FollowerNews_pkey" PRIMARY KEY ("followerId","newsKey")
);

-- CreateIndex
CREATE UNIQUE INDEX "Follower_personId_key" ON "Follower"("personId");

-- CreateIndex
CREATE INDEX "Follower_email_idx" ON "Follower"("email");

-- CreateIndex
CREATE INDEX "Follow_followerId_status_idx" ON "Follow"("followerId", "status");

-- CreateIndex
CREATE INDEX "Follow_status_rhythm_idx" ON "Follow"("status", "rhythm");

-- CreateIndex
CREATE INDEX "Follow_regionId_idx" ON "Follow"("regionId");

-- AddForeignKey
ALTER TABLE "Follower" ADD CONSTRAINT "Follower_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_followerId_fkey" FOREIGN KEY ("followerId") REFERENCES "Follower"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowerNews" ADD CONSTRAINT "FollowerNews_followerId_fkey" FOREIGN KEY ("followerId") REFERENCES "Follower"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Of those who follow now, an address is one.
CREATE UNIQUE INDEX "Follower_one_address" ON "Follower"("email") WHERE "email" <> '' AND "endedAt" IS NULL;
