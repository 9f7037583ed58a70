import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import { instant, officerIn, pathOf, question, waitingFor } from '@/lib/lists/waiting-for';
import { paths } from '@/lib/paths/paths';
import { isSecondPerson } from './rules';

const toProposeOrDecide = question({
  sql: (actor, now) => Prisma.sql`
    SELECT a."id", a."status", a."draftedById", a."proposedById", a."decidedAt", r."id" AS "roundId", r."title", r."closesAt", ${pathOf(Prisma.sql`r."regionId"`)}
      FROM "FormAmendment" a JOIN "Round" r ON r."id" = a."roundId"
     WHERE a."status" IN ('DRAFT', 'PROPOSED') AND r."status" = 'OPEN' AND r."closesAt" >= ${now} AND ${officerIn(Prisma.sql`r."regionId"`, actor)}
     ORDER BY a."draftedAt" LIMIT 100`,
  row: z.object({
    id: z.string(),
    status: z.enum(['DRAFT', 'PROPOSED']),
    draftedById: z.string(),
    proposedById: z.string().nullable(),
    decidedAt: instant.nullable(),
    roundId: z.string(),
    title: z.string(),
    closesAt: instant,
    regionPath: z.string(),
  }),
  tell: (amendments, actor) =>
    amendments
      .filter((amendment) =>
        amendment.status === 'DRAFT' ? amendment.draftedById === actor.personId : isSecondPerson(actor, amendment),
      )
      .map(({ id, status, decidedAt, roundId, title, closesAt, regionPath }) => {
        const task = status === 'PROPOSED' ? 'decide' : decidedAt === null ? 'propose' : 'mend';
        return {
          key: `amendment:${id}`,
          messageKey: `amendments.waiting.${task}`,
          about: title,
          href: paths.amendment(roundId, id),
          verbKey: `amendments.waiting.${task}Verb`,
          dueAt: closesAt,
          roundId,
          // To be decided by a second person, who may well sit in an office above: it is whoever's who may.
          ...(task === 'decide' ? {} : { regionPath }),
        };
      }),
});

/** Amendments a second person is to decide about, and the drafter's own that are not proposed yet or came back. */
export const waitingForAmendments = waitingFor(toProposeOrDecide);
