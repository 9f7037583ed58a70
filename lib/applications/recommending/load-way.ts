import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { RecommendationTerms } from '@/lib/plans/terms/recommendation';
import { type Chain, type Step, wayThrough } from './way';

type Going = {
  id: string;
  round: { region: { path: string }; terms: { recommendation: RecommendationTerms } };
};

/** The way of an application as its places are now; of a round without levels there is none, and nothing is asked. */
export async function wayOf(tx: Tx, { id, round }: Going): Promise<Step[]> {
  if (round.terms.recommendation.levels.length === 0) return [];
  const rows = await tx.$queryRaw<{ turn: number; id: string; level: Chain[number]['level']; path: string }[]>`
    WITH named AS (
      SELECT p."ordinal" AS "turn", p."regionId" FROM "ApplicationPlace" p WHERE p."applicationId" = ${id}
      UNION ALL
      SELECT 0, o."regionId" FROM "Application" a JOIN "Organisation" o ON o."id" = a."organisationId"
       WHERE a."id" = ${id} AND NOT EXISTS (SELECT 1 FROM "ApplicationPlace" p WHERE p."applicationId" = a."id"))
    SELECT n."turn", r."id", r."level"::text AS "level", r."path"
      FROM named n JOIN "Region" own ON own."id" = n."regionId"
      JOIN "Region" r ON r."id" = ANY (string_to_array(own."path", '/'))
     ORDER BY n."turn", r."path"`;
  const places = [...Map.groupBy(rows, ({ turn }) => turn).values()];
  return wayThrough(round.terms.recommendation, { roundPath: round.region.path, places });
}
