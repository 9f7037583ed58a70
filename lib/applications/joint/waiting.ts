import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Actor, isMemberOf } from '@/lib/kernel/actor';
import type { Waiting } from '@/lib/kernel/waiting';
import { paths } from '@/lib/paths/paths';
import { handInUntil } from '../rules';
import { stillToHandIn } from '../still-to-hand-in';

/** Parts that wait for those who bind a partner, as long as their application can still be handed in. */
export async function partsToConfirm(db: Tx, actor: Actor, now: Date): Promise<Waiting[]> {
  const own = actor.memberships
    .map(({ organisationId }) => organisationId)
    .filter((organisationId) => isMemberOf(actor, organisationId, 'OWNER', 'SIGNATORY'));
  if (own.length === 0) return [];
  const parts = await db.jointPart.findMany({
    where: {
      status: 'ASKED',
      organisationId: { in: own },
      application: stillToHandIn(now),
    },
    orderBy: { askedAt: 'asc' },
    select: {
      id: true,
      application: {
        select: {
          title: true,
          correctionDueAt: true,
          lateUntil: true,
          organisation: { select: { name: true } },
          round: { select: { title: true, closesAt: true } },
        },
      },
    },
  });
  return parts.map(({ id, application }) => ({
    key: `part:${id}`,
    messageKey: 'applications.waiting.partAsked',
    values: { lead: application.organisation.name },
    verbKey: 'applications.waiting.confirm',
    about: application.title === '' ? application.round.title : application.title,
    href: paths.jointPart(id),
    dueAt: handInUntil(application),
  }));
}
