import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import { instant, officerIn, question, waitingFor } from '@/lib/lists/waiting-for';
import { paths } from '@/lib/paths/paths';
import { isSecondPerson } from './rules';

/**
 * The office whose move a proposal is: the nearest with an officer who had no hand in it. An office above may decide as well,
 * and reads it as what lies with an office below.
 */
const officeOfSecond = Prisma.sql`(
  SELECT g."path" FROM "Region" t JOIN "Region" g ON starts_with(t."path", g."path")
    JOIN "RoleGrant" o ON o."regionId" = g."id" AND o."role" = 'OFFICER' AND o."revokedAt" IS NULL
    JOIN "Person" p ON p."id" = o."personId" AND p."disabledAt" IS NULL
   WHERE t."id" = r."regionId" AND p."id" <> a."draftedById" AND p."id" IS DISTINCT FROM a."proposedById"
   ORDER BY length(g."path") DESC LIMIT 1)`;

const toProposeOrDecide = question({
  sql: (actor, now) => Prisma.sql`
    SELECT a."id", a."status", a."draftedById", a."proposedById", a."decidedAt", r."id" AS "roundId", r."title", r."closesAt", ${officeOfSecond} AS "officePath"
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
    officePath: z.string().nullable(),
  }),
  tell: (amendments, actor) =>
    amendments
      .filter((amendment) =>
        amendment.status === 'DRAFT' ? amendment.draftedById === actor.personId : isSecondPerson(actor, amendment),
      )
      .map(({ id, status, decidedAt, roundId, title, closesAt, officePath }) => {
        const task = status === 'PROPOSED' ? 'decide' : decidedAt === null ? 'propose' : 'mend';
        return {
          key: `amendment:${id}`,
          messageKey: `amendments.waiting.${task}`,
          about: title,
          href: paths.amendment(roundId, id),
          verbKey: `amendments.waiting.${task}Verb`,
          dueAt: closesAt,
          roundId,
          // A draft is its drafter's own, in whatever office they sit.
          ...(task === 'decide' && officePath !== null ? { officePath } : {}),
        };
      }),
});

/** Amendments a second person is to decide about, and the drafter's own that are not proposed yet or came back. */
export const waitingForAmendments = waitingFor(toProposeOrDecide);
