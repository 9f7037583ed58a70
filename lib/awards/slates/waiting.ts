import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import { officerIn, pathOf, question } from '@/lib/lists/waiting-for';
import { paths } from '@/lib/paths/paths';

/** Slates that depart from the ranking, for officers who did not put them forward. */
export const slatesToSign = question({
  sql: (actor) => Prisma.sql`
    SELECT s."id", s."name", r."id" AS "roundId", r."title", ${pathOf(Prisma.sql`r."regionId"`)}
      FROM "AwardSlate" s JOIN "Round" r ON r."id" = s."roundId"
     WHERE s."status" = 'PROPOSED' AND r."status" = 'DECIDING' AND s."proposedById" IS DISTINCT FROM ${actor.personId}
       AND ${officerIn(Prisma.sql`r."regionId"`, actor)}
     ORDER BY s."proposedAt" LIMIT 100`,
  row: z.object({ id: z.string(), name: z.string(), roundId: z.string(), title: z.string(), regionPath: z.string() }),
  tell: (slates) =>
    slates.map(({ id, name, roundId, title, regionPath }) => ({
      key: `slate-${id}`,
      messageKey: 'slates.waiting.toSign',
      verbKey: 'slates.waiting.sign',
      about: `${title} · ${name}`,
      href: paths.slate(roundId, id),
      dueAt: null,
      roundId,
      regionPath,
    })),
});

/** Reasons for passing over single projects, for officers who did not state them. */
export const departuresToSign = question({
  sql: (actor) => Prisma.sql`
    SELECT r."id", r."title", ${pathOf(Prisma.sql`r."regionId"`)}, count(*)::int AS "count"
      FROM "RankDeparture" d JOIN "Round" r ON r."id" = d."roundId"
     WHERE d."status" = 'STATED' AND d."slateId" IS NULL AND r."status" = 'DECIDING'
       AND d."statedById" IS DISTINCT FROM ${actor.personId} AND ${officerIn(Prisma.sql`r."regionId"`, actor)}
     GROUP BY r."id" ORDER BY r."id" LIMIT 100`,
  row: z.object({ id: z.string(), title: z.string(), regionPath: z.string(), count: z.int() }),
  tell: (rounds) =>
    rounds.map(({ id, title, regionPath, count }) => ({
      key: `departures-${id}`,
      messageKey: 'slates.waiting.departures',
      values: { count },
      verbKey: 'slates.waiting.sign',
      about: title,
      href: `${paths.roundDecisions(id)}#departures`,
      dueAt: null,
      roundId: id,
      regionPath,
      count,
    })),
});
