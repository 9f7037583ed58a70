-- Whoever did something is a row of people from now on. The installation itself (seed, timers, what visitors have it
-- take down) is one of them: until now it was spelled '' here and 'system' there.
INSERT INTO "Person" ("id", "email", "name", "disabledAt", "createdAt")
VALUES ('system', 'system', '系统', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')
ON CONFLICT DO NOTHING;

-- What only grows keeps its words; only the spelling of the installation changes, once, here.
ALTER TABLE "LedgerEvent" DISABLE TRIGGER USER;
ALTER TABLE "Submission" DISABLE TRIGGER USER;
ALTER TABLE "TrailEntry" DISABLE TRIGGER USER;
UPDATE "FormAmendment" SET "draftedById" = 'system' WHERE "draftedById" NOT IN (SELECT "id" FROM "Person");
UPDATE "FormAmendment" SET "proposedById" = NULL WHERE "proposedById" IS NOT NULL AND "proposedById" NOT IN (SELECT "id" FROM "Person");
UPDATE "FormAmendment" SET "decidedById" = NULL WHERE "decidedById" IS NOT NULL AND "decidedById" NOT IN (SELECT "id" FROM "Person");
UPDATE "Application" SET "createdById" = 'system' WHERE "createdById" NOT IN (SELECT "id" FROM "Person");
UPDATE "Application" SET "submittedById" = NULL WHERE "submittedById" IS NOT NULL AND "submittedById" NOT IN (SELECT "id" FROM "Person");
UPDATE "Submission" SET "actorId" = 'system' WHERE "actorId" NOT IN (SELECT "id" FROM "Person");
UPDATE "Attachment" SET "attachedById" = 'system' WHERE "attachedById" NOT IN (SELECT "id" FROM "Person");
UPDATE "Screening" SET "actorId" = 'system' WHERE "actorId" NOT IN (SELECT "id" FROM "Person");
UPDATE "Decision" SET "decidedById" = 'system' WHERE "decidedById" NOT IN (SELECT "id" FROM "Person");
UPDATE "PublicityNotice" SET "publishedById" = 'system' WHERE "publishedById" NOT IN (SELECT "id" FROM "Person");
UPDATE "Objection" SET "settledById" = NULL WHERE "settledById" IS NOT NULL AND "settledById" NOT IN (SELECT "id" FROM "Person");
UPDATE "DemandCall" SET "createdById" = 'system' WHERE "createdById" NOT IN (SELECT "id" FROM "Person");
UPDATE "Demand" SET "enteredById" = NULL WHERE "enteredById" IS NOT NULL AND "enteredById" NOT IN (SELECT "id" FROM "Person");
UPDATE "DemandVerification" SET "actorId" = 'system' WHERE "actorId" NOT IN (SELECT "id" FROM "Person");
UPDATE "DemandClaim" SET "claimedById" = 'system' WHERE "claimedById" NOT IN (SELECT "id" FROM "Person");
UPDATE "ConflictOfInterest" SET "recordedById" = 'system' WHERE "recordedById" NOT IN (SELECT "id" FROM "Person");
UPDATE "LedgerEvent" SET "actorId" = 'system' WHERE "actorId" NOT IN (SELECT "id" FROM "Person");
UPDATE "TrailEntry" SET "actorId" = NULL WHERE "actorId" IS NOT NULL AND "actorId" NOT IN (SELECT "id" FROM "Person");
UPDATE "StoredFile" SET "uploadedById" = NULL WHERE "uploadedById" IS NOT NULL AND "uploadedById" NOT IN (SELECT "id" FROM "Person");
UPDATE "CalendarYear" SET "importedById" = 'system' WHERE "importedById" NOT IN (SELECT "id" FROM "Person");
UPDATE "Organisation" SET "usccOverrideById" = NULL WHERE "usccOverrideById" IS NOT NULL AND "usccOverrideById" NOT IN (SELECT "id" FROM "Person");
UPDATE "OrganisationStanding" SET "recordedById" = 'system' WHERE "recordedById" NOT IN (SELECT "id" FROM "Person");
UPDATE "ReviewAssignment" SET "assignedById" = 'system' WHERE "assignedById" NOT IN (SELECT "id" FROM "Person");
UPDATE "OwnTemplate" SET "createdById" = 'system' WHERE "createdById" NOT IN (SELECT "id" FROM "Person");
UPDATE "Round" SET "createdById" = 'system' WHERE "createdById" NOT IN (SELECT "id" FROM "Person");
UPDATE "RoundExtension" SET "actorId" = 'system' WHERE "actorId" NOT IN (SELECT "id" FROM "Person");
UPDATE "Topic" SET "createdById" = 'system' WHERE "createdById" NOT IN (SELECT "id" FROM "Person");
ALTER TABLE "LedgerEvent" ENABLE TRIGGER USER;
ALTER TABLE "Submission" ENABLE TRIGGER USER;
ALTER TABLE "TrailEntry" ENABLE TRIGGER USER;

ALTER TABLE "FormAmendment" ADD CONSTRAINT "FormAmendment_draftedById_fkey" FOREIGN KEY ("draftedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "FormAmendment" ADD CONSTRAINT "FormAmendment_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "FormAmendment" ADD CONSTRAINT "FormAmendment_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Application" ADD CONSTRAINT "Application_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Application" ADD CONSTRAINT "Application_submittedById_fkey" FOREIGN KEY ("submittedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_attachedById_fkey" FOREIGN KEY ("attachedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Screening" ADD CONSTRAINT "Screening_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PublicityNotice" ADD CONSTRAINT "PublicityNotice_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "DemandCall" ADD CONSTRAINT "DemandCall_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Demand" ADD CONSTRAINT "Demand_enteredById_fkey" FOREIGN KEY ("enteredById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "DemandVerification" ADD CONSTRAINT "DemandVerification_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "DemandClaim" ADD CONSTRAINT "DemandClaim_claimedById_fkey" FOREIGN KEY ("claimedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ConflictOfInterest" ADD CONSTRAINT "ConflictOfInterest_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "LedgerEvent" ADD CONSTRAINT "LedgerEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "TrailEntry" ADD CONSTRAINT "TrailEntry_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CalendarYear" ADD CONSTRAINT "CalendarYear_importedById_fkey" FOREIGN KEY ("importedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_usccOverrideById_fkey" FOREIGN KEY ("usccOverrideById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "OrganisationStanding" ADD CONSTRAINT "OrganisationStanding_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReviewAssignment" ADD CONSTRAINT "ReviewAssignment_assignedById_fkey" FOREIGN KEY ("assignedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "OwnTemplate" ADD CONSTRAINT "OwnTemplate_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Round" ADD CONSTRAINT "Round_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "RoundExtension" ADD CONSTRAINT "RoundExtension_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
