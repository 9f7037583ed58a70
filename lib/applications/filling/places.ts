import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';

/**
 * The only writer of an application's places: those named are put in their order, the first being the main one, and the
 * others go. `held` is a FROM item with the application's id.
 */
const putting = (held: Prisma.Sql, regionIds: readonly string[]): Prisma.Sql => Prisma.sql`
  "placed" AS (
    INSERT INTO "ApplicationPlace" ("applicationId", "regionId", "ordinal")
    SELECT held."id", named."id", named."turn" - 1
      FROM ${held} held, unnest(${[...regionIds]}::text[]) WITH ORDINALITY AS named("id", "turn")
    ON CONFLICT ("applicationId", "regionId") DO UPDATE SET "ordinal" = excluded."ordinal"),
  "unplaced" AS (
    DELETE FROM "ApplicationPlace" place USING ${held} held
     WHERE place."applicationId" = held."id" AND place."regionId" <> ALL(${[...regionIds]}::text[]))`;

/** For a save of one statement, after its "held". */
export const placesIfHeld = (regionIds: readonly string[]): Prisma.Sql => putting(Prisma.sql`"held"`, regionIds);

/** In a command's own transaction, which holds the application. */
export async function putPlaces(tx: Tx, applicationId: string, regionIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`WITH "self" AS (SELECT ${applicationId}::text AS "id"), ${putting(Prisma.sql`"self"`, regionIds)} SELECT 1`;
}
