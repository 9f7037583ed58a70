import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import { officerIn, question, waitingFor } from '@/lib/lists/waiting-for';
import { paths } from '@/lib/paths/paths';

/** Tables that were read and wait for whoever brought them: to take their good rows. One without any asks for nothing, and its page says what to do. */
const toCheck = question({
  sql: (actor) => Prisma.sql`
    SELECT i."id", r."id" AS "pastRoundId", r."name" FROM "PastImport" i JOIN "PastRound" r ON r."id" = i."pastRoundId"
     WHERE i."status" = 'READ' AND i."rowCount" > i."wrongCount" + i."knownCount" AND i."uploadedById" = ${actor.personId} AND ${officerIn(Prisma.sql`r."regionId"`, actor)}
     ORDER BY i."uploadedAt" LIMIT 100`,
  row: z.object({ id: z.string(), pastRoundId: z.string(), name: z.string() }),
  tell: (imports) =>
    imports.map(({ id, pastRoundId, name }) => ({
      key: `past-import:${id}`,
      messageKey: 'past.waiting.check' as const,
      about: name,
      href: paths.pastImport(pastRoundId, id),
      verbKey: 'past.waiting.toCheck' as const,
      dueAt: null,
    })),
});

export const waitingForPastRounds = waitingFor(toCheck);
