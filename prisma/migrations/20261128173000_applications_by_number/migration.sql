-- The first page of a round's applications is read from the index, however many there are.
CREATE INDEX "Application_roundId_number_id_idx" ON "Application"("roundId", "number", "id");
