-- CreateTable
CREATE TABLE "ReturnedSheet" (
    "id" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "cells" JSONB NOT NULL,
    "total" DECIMAL(7,2),
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "returnedAt" TIMESTAMPTZ(3) NOT NULL,
    "returnedById" TEXT NOT NULL,

    CONSTRAINT "ReturnedSheet_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ReturnedSheet_assignmentId_version_key" ON "ReturnedSheet"("assignmentId", "version");

-- AddForeignKey
ALTER TABLE "ReturnedSheet" ADD CONSTRAINT "ReturnedSheet_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "ReviewAssignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReturnedSheet" ADD CONSTRAINT "ReturnedSheet_returnedById_fkey" FOREIGN KEY ("returnedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was handed in is proof; nobody changes it afterwards.
CREATE TRIGGER returned_sheets_only_grow BEFORE UPDATE OR DELETE ON "ReturnedSheet"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
