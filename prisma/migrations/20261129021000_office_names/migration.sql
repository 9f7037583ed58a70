-- The body that works for a region, by its full name. Named by the rule of such names (lib/regions/office-name.ts); where a place
-- departs from it, its administrator names it.
ALTER TABLE "Region" ADD COLUMN "officeName" TEXT, ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

UPDATE "Region" r SET "officeName" = CASE r."level"
  WHEN 'PROVINCE' THEN r."name" || CASE WHEN r."name" LIKE '%市' THEN '民政局' ELSE '民政厅' END
  WHEN 'CITY' THEN r."name" || '民政局'
  WHEN 'DISTRICT' THEN CASE
    WHEN r."custom" THEN r."name" || '管理委员会'
    WHEN r."name" LIKE '%区' THEN coalesce((SELECT c."name" FROM "Region" c WHERE c."id" = r."cityId"), '') || r."name" || '民政局'
    ELSE r."name" || '民政局' END
  WHEN 'STREET' THEN r."name" || CASE WHEN r."name" ~ '[镇乡]$' THEN '人民政府' ELSE '办事处' END
  ELSE r."name" || CASE WHEN r."name" LIKE '%村' THEN '村民委员会' ELSE '居民委员会' END
END;

ALTER TABLE "Region" ALTER COLUMN "officeName" SET NOT NULL;

-- Under which name a call and a notice went out: a document keeps it when the office is renamed.
ALTER TABLE "Round" ADD COLUMN "issuedBy" TEXT NOT NULL DEFAULT '';
ALTER TABLE "PublicityNotice" ADD COLUMN "issuedBy" TEXT NOT NULL DEFAULT '';

UPDATE "Round" r SET "issuedBy" = (SELECT g."officeName" FROM "Region" g WHERE g."id" = r."regionId")
 WHERE r."publishedAt" IS NOT NULL;
UPDATE "PublicityNotice" n SET "issuedBy" =
  (SELECT g."officeName" FROM "Round" r JOIN "Region" g ON g."id" = r."regionId" WHERE r."id" = n."roundId");

-- The office that stands under a letter.
ALTER TABLE "Letter" ADD COLUMN "signedBy" TEXT NOT NULL DEFAULT '';
