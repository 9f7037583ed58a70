-- Numbers of people are sealed where they stand (decision 45): what is there in clear is sealed after the migrations, because
-- the key is not in the database (lib/run/sealing). Beside a sealed number stands what equal ones are found by.
ALTER TABLE "Demand" ADD COLUMN "submitterPhoneIndex" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Letter" ADD COLUMN "toPhoneIndex" TEXT NOT NULL DEFAULT '';
DROP INDEX "Letter_toPhone_createdAt_idx";
CREATE INDEX "Letter_toPhoneIndex_createdAt_idx" ON "Letter"("toPhoneIndex", "createdAt");

-- Of a number that a code was sent to only the index is kept.
ALTER TABLE "PhoneCode" RENAME COLUMN "phone" TO "phoneIndex";
ALTER INDEX "PhoneCode_phone_createdAt_idx" RENAME TO "PhoneCode_phoneIndex_createdAt_idx";

ALTER TABLE "Person" ADD COLUMN "phoneIndex" TEXT NOT NULL DEFAULT '';
CREATE INDEX "Person_phoneIndex_idx" ON "Person"("phoneIndex");
