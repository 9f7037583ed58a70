import 'server-only';
import { z } from 'zod';
import { isParty } from '@/lib/applications/joint/parties';
import { Prisma } from '@/lib/db/generated/client';
import { officerIn, pathOf, question } from '@/lib/lists/waiting-for';
import { paths } from '@/lib/paths/paths';
import { HIT_STRENGTH } from '../linking/link-rules';
import { rosterCities } from '../sees';
import { applying } from './applicants';

/** Rounds with links that nobody has decided, for who keeps the roster. */
export const linksToDecide = question({
  sql: (actor) => Prisma.sql`
    SELECT r."id", r."title", ${pathOf(Prisma.sql`r."regionId"`)}, count(*)::int AS "count"
      FROM "Round" r
      JOIN "ConflictLink" l ON l."cityId" = r."cityId" AND l."status" = 'FOUND' AND l."strength" >= ${HIT_STRENGTH}
     WHERE r."status" IN ('SCREENING', 'REVIEWING') AND r."cityId" = ANY(${rosterCities(actor)})
       AND ${officerIn(Prisma.sql`r."regionId"`, actor)}
       AND EXISTS (SELECT 1 FROM "Application" a
            WHERE a."roundId" = r."id" AND a."status"::text = ANY(${applying})
              AND ${isParty(Prisma.sql`l."organisationId"`, { id: Prisma.sql`a."id"`, leadId: Prisma.sql`a."organisationId"` })})
     GROUP BY r."id", r."title", r."regionId" ORDER BY r."id"`,
  row: z.object({ id: z.string(), title: z.string(), regionPath: z.string(), count: z.int() }),
  tell: (rounds) =>
    rounds.map(({ id, title, regionPath, count }) => ({
      key: `links-${id}`,
      messageKey: 'conflicts.waiting.toDecide' as const,
      values: { count },
      about: title,
      href: paths.roundConflicts(id),
      verbKey: 'conflicts.waiting.decide' as const,
      dueAt: null,
      roundId: id,
      regionPath,
    })),
});
