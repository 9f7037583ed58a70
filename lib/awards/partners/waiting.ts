import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { type Actor, isMemberOf } from '@/lib/kernel/actor';
import type { Waiting } from '@/lib/kernel/waiting';
import { officerIn, pathOf, question } from '@/lib/lists/waiting-for';
import { paths } from '@/lib/paths/paths';

/** Changes of partners that the office is to decide; of an award that has ended there is nothing to decide. */
export const partnerChangesToDecide = question({
  sql: (actor) => Prisma.sql`
    SELECT c."id", a."title", r."id" AS "roundId", ${pathOf(Prisma.sql`r."regionId"`)}
      FROM "PartnerChange" c JOIN "Application" a ON a."id" = c."applicationId" JOIN "Round" r ON r."id" = a."roundId"
     WHERE c."status" = 'READY' AND a."status" = 'AWARDED' AND ${officerIn(Prisma.sql`r."regionId"`, actor)}
     ORDER BY c."id" LIMIT 100`,
  row: z.object({ id: z.string(), title: z.string(), roundId: z.string(), regionPath: z.string() }),
  tell: (changes) =>
    changes.map(({ id, title, roundId, regionPath }) => ({
      key: `awards:partners:${id}`,
      messageKey: 'awards.waiting.partners' as const,
      about: title,
      href: paths.officePartnerChange(id),
      verbKey: 'awards.waiting.verbs.partners' as const,
      dueAt: null,
      roundId,
      regionPath,
    })),
});

/** Parts in awarded projects that wait for those who bind who is to come in. */
export async function partnerChangesToConfirm(db: Tx, actor: Actor): Promise<Waiting[]> {
  const own = actor.memberships
    .map(({ organisationId }) => organisationId)
    .filter((organisationId) => isMemberOf(actor, organisationId, 'OWNER', 'SIGNATORY'));
  if (own.length === 0) return [];
  const changes = await db.partnerChange.findMany({
    where: { status: 'ASKED', newcomerId: { in: own }, application: { status: 'AWARDED' } },
    orderBy: { proposedAt: 'asc' },
    select: { id: true, application: { select: { title: true, organisation: { select: { name: true } } } } },
  });
  return changes.map(({ id, application }) => ({
    key: `partners:${id}`,
    messageKey: 'awards.waiting.comeIn' as const,
    values: { lead: application.organisation.name },
    verbKey: 'awards.waiting.verbs.comeIn' as const,
    about: application.title,
    href: paths.partnerChange(id),
    dueAt: null,
  }));
}
