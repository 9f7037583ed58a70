import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { AwardBefore } from './gate';

type Row = AwardBefore & { organisationId: string };

/**
 * Awards of other rounds of the same city. An edition is a main round with its tracks; a body's editions are those of its
 * region, counted back from the round's own, and only those that were published. Awards of other bodies and of later
 * editions have no place in the count.
 */
export const awardsBeforeSql = (roundId: string, organisationIds: readonly string[] | null): Prisma.Sql => Prisma.sql`
  SELECT a."organisationId", own."year" - r."year" AS "yearsAgo",
    CASE WHEN edition."regionId" = own."regionId" AND (edition."year", edition."sequence") < (own."year", own."sequence") THEN
      (SELECT count(*)::int FROM "Round" e
        WHERE e."regionId" = own."regionId" AND e."mainRoundId" IS NULL AND e."status" NOT IN ('DRAFT', 'CANCELLED')
          AND (e."year", e."sequence") >= (edition."year", edition."sequence")
          AND (e."year", e."sequence") < (own."year", own."sequence"))
    END AS "editionsAgo"
  FROM "Round" mine
  JOIN "Round" own ON own."id" = coalesce(mine."mainRoundId", mine."id")
  JOIN "Round" r ON r."cityId" = mine."cityId" AND r."id" <> mine."id"
  JOIN "Round" edition ON edition."id" = coalesce(r."mainRoundId", r."id")
  JOIN "Application" a ON a."roundId" = r."id" AND a."status" = 'AWARDED'
  WHERE mine."id" = ${roundId}
    ${organisationIds === null ? Prisma.empty : Prisma.sql`AND a."organisationId" = ANY(${[...organisationIds]})`}`;

/** By organisation; of every organisation of the city where none are named. */
export async function awardsBefore(
  tx: Tx,
  roundId: string,
  organisationIds: readonly string[] | null,
): Promise<Map<string, AwardBefore[]>> {
  const rows = await tx.$queryRaw<Row[]>(awardsBeforeSql(roundId, organisationIds));
  return Map.groupBy(rows, ({ organisationId }) => organisationId);
}
