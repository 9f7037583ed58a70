import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { anyOf } from '@/lib/kernel/any-of';
import type { Seen } from '@/lib/kernel/seen';
import { carriedOutIn } from './places-named';

/** A region inside the round's, with how many of its applications name it or a place in it, each counted once. */
export type PlaceOfRound = { id: string; name: string; path: string; depth: number; count: number };

/** The places that a round's applications name, and what lies between them and the round's region, in the order of the tree. */
export const placesOfRound = (db: Tx, { id }: Pick<Seen<'round'>, 'id'>): Promise<PlaceOfRound[]> =>
  db.$queryRaw<PlaceOfRound[]>`
    SELECT r."id", r."name", r."path", cardinality(string_to_array(r."path", '/')) - cardinality(string_to_array(own."path", '/')) AS "depth",
           count(DISTINCT a."id")::int AS "count"
      FROM "Round" ro
      JOIN "Region" own ON own."id" = ro."regionId"
      JOIN "Application" a ON a."roundId" = ro."id" AND a."submittedAt" IS NOT NULL
      JOIN "ApplicationPlace" p ON p."applicationId" = a."id"
      JOIN "Region" named ON named."id" = p."regionId"
      JOIN "Region" r ON r."id" = ANY (string_to_array(named."path", '/')) AND starts_with(r."path", own."path") AND r."id" <> own."id"
     WHERE ro."id" = ${id}
     GROUP BY r."id", own."path" ORDER BY r."path"`;

/** What the filter by place narrows by; nothing is found under a region that none of them names. */
export function narrowedToPlace(
  places: readonly PlaceOfRound[],
  regionId: string | undefined,
): Prisma.ApplicationWhereInput[] {
  if (regionId === undefined) return [];
  const chosen = places.find(({ id }) => id === regionId);
  return [chosen === undefined ? anyOf([]) : carriedOutIn(chosen.path)];
}
