import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import { officerIn, pathOf, question } from '@/lib/lists/waiting-for';
import { paths } from '@/lib/paths/paths';

/** Draws that are to take another's place, for officers who did not ask for them. */
export const drawToApprove = question({
  sql: (actor) => Prisma.sql`
    SELECT d."id", d."stageId", s."name", r."id" AS "roundId", r."title", ${pathOf(Prisma.sql`r."regionId"`)}
      FROM "PanelDraw" d JOIN "ReviewStage" s ON s."id" = d."stageId" JOIN "Round" r ON r."planId" = s."planId"
     WHERE d."status" = 'PROPOSED' AND d."preparedById" IS DISTINCT FROM ${actor.personId}
       AND ${officerIn(Prisma.sql`r."regionId"`, actor)}
     ORDER BY d."preparedAt" LIMIT 100`,
  row: z.object({
    id: z.string(),
    stageId: z.string(),
    name: z.string(),
    roundId: z.string(),
    title: z.string(),
    regionPath: z.string(),
  }),
  tell: (draws) =>
    draws.map(({ id, stageId, name, roundId, title, regionPath }) => ({
      key: `draw-${id}`,
      messageKey: 'draws.waiting.toApprove' as const,
      about: `${title} · ${name}`,
      href: paths.officeDraw(roundId, stageId, id),
      verbKey: 'draws.waiting.approve' as const,
      dueAt: null,
      roundId,
      regionPath,
    })),
});
