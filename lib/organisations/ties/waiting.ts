import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Actor, isMemberOf } from '@/lib/kernel/actor';
import type { Waiting } from '@/lib/kernel/waiting';
import { paths } from '@/lib/paths/paths';

/** What was asked of an organisation waits for those who bind it. */
export async function tiesToAnswer(db: Tx, actor: Actor): Promise<Waiting[]> {
  const own = actor.memberships
    .map(({ organisationId }) => organisationId)
    .filter((organisationId) => isMemberOf(actor, organisationId, 'OWNER', 'SIGNATORY'));
  if (own.length === 0) return [];
  const ties = await db.organisationTie.findMany({
    where: {
      status: 'ASKED',
      OR: [
        { askedByUnit: false, unitId: { in: own } },
        { askedByUnit: true, groupId: { in: own } },
      ],
    },
    orderBy: { askedAt: 'asc' },
    select: {
      id: true,
      kind: true,
      askedByUnit: true,
      groupId: true,
      unitId: true,
      group: { select: { name: true } },
      unit: { select: { name: true } },
    },
  });
  return ties.map(({ id, kind, askedByUnit, groupId, unitId, group, unit }) => ({
    key: `tie-${id}`,
    messageKey: 'organisations.waiting.tieAsked',
    values: { kind, from: askedByUnit ? unit.name : group.name },
    verbKey: 'organisations.waiting.answerTie',
    about: askedByUnit ? unit.name : group.name,
    href: paths.myOrganisation(askedByUnit ? groupId : unitId, 'ties'),
    dueAt: null,
  }));
}
