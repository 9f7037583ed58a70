-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "codeDueAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "SecondFactor" (
    "personId" TEXT NOT NULL,
    "sealedSecret" TEXT NOT NULL,
    "begunAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "lastStep" INTEGER NOT NULL DEFAULT 0,
    "recoveryHashes" TEXT[],

    CONSTRAINT "SecondFactor_pkey" PRIMARY KEY ("personId")
);

-- AddForeignKey
ALTER TABLE "SecondFactor" ADD CONSTRAINT "SecondFactor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
