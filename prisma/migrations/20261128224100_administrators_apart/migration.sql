-- An administrator of the platform holds nothing but the same administration (lib/people/offices.ts). What comes into force is
-- judged, by whatever way it comes; what stood together before stays until somebody ends one of the two.
CREATE FUNCTION keep_administrators_apart() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  office text := coalesce(TG_ARGV[0], to_jsonb(NEW) ->> 'role');
  administers boolean := office LIKE '%\_ADMINISTRATOR';
BEGIN
  -- Of two offices of one moment the second sees the first; the commands take the same turn (lib/people/keep-apart.ts).
  PERFORM pg_advisory_xact_lock(hashtextextended('appoint:' || NEW."personId", 0));
  IF EXISTS (
       SELECT 1 FROM "RoleGrant" held
        WHERE held."personId" = NEW."personId" AND held."revokedAt" IS NULL AND held."id" <> NEW."id"
          AND held."role"::text <> office AND (administers OR held."role"::text LIKE '%\_ADMINISTRATOR'))
     OR administers AND EXISTS (
       SELECT 1 FROM "OrganisationMember" WHERE "personId" = NEW."personId" AND "leftAt" IS NULL)
     OR administers AND EXISTS (SELECT 1 FROM "Expert" WHERE "personId" = NEW."personId")
  THEN
    RAISE EXCEPTION 'an administrator of the platform holds no other office' USING ERRCODE = 'serialization_failure';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER administrators_apart BEFORE INSERT ON "RoleGrant" FOR EACH ROW
  WHEN (NEW."revokedAt" IS NULL) EXECUTE FUNCTION keep_administrators_apart();
CREATE TRIGGER administrators_apart_again BEFORE UPDATE ON "RoleGrant" FOR EACH ROW
  WHEN (NEW."revokedAt" IS NULL
        AND (OLD."revokedAt" IS NOT NULL OR OLD."role" <> NEW."role" OR OLD."personId" <> NEW."personId"))
  EXECUTE FUNCTION keep_administrators_apart();

CREATE TRIGGER administrators_apart BEFORE INSERT ON "OrganisationMember" FOR EACH ROW
  WHEN (NEW."leftAt" IS NULL) EXECUTE FUNCTION keep_administrators_apart('MEMBER');
CREATE TRIGGER administrators_apart_again BEFORE UPDATE ON "OrganisationMember" FOR EACH ROW
  WHEN (NEW."leftAt" IS NULL AND (OLD."leftAt" IS NOT NULL OR OLD."personId" <> NEW."personId"))
  EXECUTE FUNCTION keep_administrators_apart('MEMBER');

CREATE TRIGGER administrators_apart BEFORE INSERT ON "Expert" FOR EACH ROW
  EXECUTE FUNCTION keep_administrators_apart('EXPERT');
CREATE TRIGGER administrators_apart_again BEFORE UPDATE ON "Expert" FOR EACH ROW
  WHEN (OLD."personId" <> NEW."personId") EXECUTE FUNCTION keep_administrators_apart('EXPERT');
