import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import { subtreesOf } from '@/lib/kernel/actor';
import type { Waiting } from '@/lib/kernel/waiting';
import { inPlaces, officerIn, pathOf, question } from '@/lib/lists/waiting-for';
import { paths } from '@/lib/paths/paths';
import type { WaitingKey } from '@/messages/typed';

const row = z.object({
  id: z.string(),
  stageId: z.string(),
  name: z.string(),
  roundId: z.string(),
  title: z.string(),
  regionPath: z.string(),
});

const draws = Prisma.sql`
  SELECT d."id", d."stageId", s."name", r."id" AS "roundId", r."title", ${pathOf(Prisma.sql`r."regionId"`)}
    FROM "PanelDraw" d JOIN "ReviewStage" s ON s."id" = d."stageId" JOIN "Round" r ON r."planId" = s."planId"`;

type Words = { messageKey: WaitingKey; verbKey: WaitingKey };

const told =
  (words: Words) =>
  (rows: z.output<typeof row>[]): Waiting[] =>
    rows.map(({ id, stageId, name, roundId, title, regionPath }) => ({
      key: `draw-${id}`,
      ...words,
      about: `${title} · ${name}`,
      href: paths.officeDraw(roundId, stageId, id),
      dueAt: null,
      roundId,
      regionPath,
    }));

/** Draws that are to take another's place, for officers who did not ask for them. */
export const drawToApprove = question({
  sql: (actor) => Prisma.sql`${draws}
     WHERE d."status" = 'PROPOSED' AND d."preparedById" IS DISTINCT FROM ${actor.personId}
       AND ${officerIn(Prisma.sql`r."regionId"`, actor)}
     ORDER BY d."preparedAt" LIMIT 100`,
  row,
  tell: told({ messageKey: 'draws.waiting.toApprove', verbKey: 'draws.waiting.approve' }),
});

/** Draws that are laid down and wait for the hand of somebody else: another officer, or who watches the round. */
export const drawToPerform = question({
  sql: (actor) => Prisma.sql`${draws}
     WHERE d."status" = 'SEALED' AND d."preparedById" IS DISTINCT FROM ${actor.personId}
       AND ${inPlaces(Prisma.sql`r."regionId"`, [...subtreesOf(actor, 'OFFICER'), ...subtreesOf(actor, 'OBSERVER')])}
     ORDER BY d."sealedAt" LIMIT 100`,
  row,
  tell: told({ messageKey: 'draws.waiting.toPerform', verbKey: 'draws.waiting.perform' }),
});
