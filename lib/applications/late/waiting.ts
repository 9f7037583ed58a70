import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import { instant, officerIn, question } from '@/lib/lists/waiting-for';
import { paths } from '@/lib/paths/paths';

/** The nearest office with an officer who had no hand in it: as for an amendment, an office above may decide as well. */
const officeOfSecond = Prisma.sql`(
  SELECT g."path" FROM "Region" t JOIN "Region" g ON starts_with(t."path", g."path")
    JOIN "RoleGrant" o ON o."regionId" = g."id" AND o."role" = 'OFFICER' AND o."revokedAt" IS NULL
    JOIN "Person" p ON p."id" = o."personId" AND p."disabledAt" IS NULL
   WHERE t."id" = r."regionId" AND p."id" <> l."proposedById"
   ORDER BY length(g."path") DESC LIMIT 1)`;

/** Late entries that a second officer is to decide, by the end of the term that is asked for. */
export const lateToDecide = question({
  sql: (actor, now) => Prisma.sql`
    SELECT l."id", l."until", o."name", r."id" AS "roundId", ${officeOfSecond} AS "officePath"
      FROM "LateEntry" l JOIN "Round" r ON r."id" = l."roundId" JOIN "Organisation" o ON o."id" = l."organisationId"
     WHERE l."status" = 'PROPOSED' AND l."until" >= ${now} AND r."status" IN ('OPEN', 'SCREENING')
       AND l."proposedById" IS DISTINCT FROM ${actor.personId} AND ${officerIn(Prisma.sql`r."regionId"`, actor)}
     ORDER BY l."proposedAt" LIMIT 100`,
  row: z.object({
    id: z.string(),
    until: instant,
    name: z.string(),
    roundId: z.string(),
    officePath: z.string().nullable(),
  }),
  tell: (entries) =>
    entries.map(({ id, until, name, roundId, officePath }) => ({
      key: `late:${id}`,
      messageKey: 'applications.waiting.late' as const,
      about: name,
      href: `${paths.lateEntries(roundId)}#late-${id}`,
      verbKey: 'applications.waiting.decideLate' as const,
      dueAt: until,
      roundId,
      ...(officePath === null ? {} : { officePath }),
    })),
});
