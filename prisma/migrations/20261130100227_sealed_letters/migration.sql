-- CreateTable
CREATE TABLE "SealedLetter" (
    "attachmentId" TEXT NOT NULL,
    "printedCode" TEXT NOT NULL,
    "standsFor" TEXT NOT NULL,
    "keptAt" TIMESTAMPTZ(3),
    "keptById" TEXT,

    CONSTRAINT "SealedLetter_pkey" PRIMARY KEY ("attachmentId")
);

-- AddForeignKey
ALTER TABLE "SealedLetter" ADD CONSTRAINT "SealedLetter_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SealedLetter" ADD CONSTRAINT "SealedLetter_keptById_fkey" FOREIGN KEY ("keptById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
