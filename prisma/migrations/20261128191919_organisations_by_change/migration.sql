-- CreateIndex
CREATE INDEX "Organisation_updatedAt_id_idx" ON "Organisation"("updatedAt", "id");
