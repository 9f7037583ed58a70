-- A page of a list by state or name begins in an index, instead of sorting all rows there are.
-- CreateIndex
CREATE INDEX "Demand_status_id_idx" ON "Demand"("status", "id");

-- CreateIndex
CREATE INDEX "Demand_title_id_idx" ON "Demand"("title", "id");

-- CreateIndex
CREATE INDEX "Organisation_status_id_idx" ON "Organisation"("status", "id");

-- CreateIndex
CREATE INDEX "Organisation_name_id_idx" ON "Organisation"("name", "id");
