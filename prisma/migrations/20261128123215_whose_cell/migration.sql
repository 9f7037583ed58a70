-- Whoever wrote a cell is a row of people, as everywhere else; what a visitor had taken down is the installation's.
UPDATE "Cell" SET "updatedById" = 'system' WHERE "updatedById" NOT IN (SELECT "id" FROM "Person");

-- AddForeignKey
ALTER TABLE "Cell" ADD CONSTRAINT "Cell_updatedById_fkey" FOREIGN KEY ("updatedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
