-- CreateTable
CREATE TABLE "PassagePrints" (
    "applicationId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "prints" BIGINT[],

    CONSTRAINT "PassagePrints_pkey" PRIMARY KEY ("applicationId")
);

-- CreateIndex
CREATE INDEX "PassagePrints_prints_idx" ON "PassagePrints" USING GIN ("prints");

-- AddForeignKey
ALTER TABLE "PassagePrints" ADD CONSTRAINT "PassagePrints_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
