import 'server-only';
import { db } from '@/lib/db/client';
import { type Actor, subtreesOf } from '@/lib/kernel/actor';
import { anyOf } from '@/lib/kernel/any-of';
import type { Waiting } from '@/lib/kernel/waiting';
import { paths } from '@/lib/paths/paths';
import { isSecondPerson } from './rules';

/** Amendments a second person is to decide about, and the drafter's own that are not proposed yet or came back. */
export async function waitingForAmendments(actor: Actor, now: Date): Promise<Waiting[]> {
  const subtrees = subtreesOf(actor, 'OFFICER').map((path) => ({ region: { path: { startsWith: path } } }));
  if (subtrees.length === 0) return [];
  const amendments = await db.formAmendment.findMany({
    where: {
      status: { in: ['DRAFT', 'PROPOSED'] },
      round: { AND: [anyOf(subtrees), { status: 'OPEN', closesAt: { gte: now } }] },
    },
    orderBy: { draftedAt: 'asc' },
    take: 100,
    select: {
      id: true,
      status: true,
      draftedById: true,
      proposedById: true,
      decidedAt: true,
      round: { select: { id: true, title: true, closesAt: true } },
    },
  });
  return amendments
    .filter((amendment) =>
      amendment.status === 'DRAFT' ? amendment.draftedById === actor.personId : isSecondPerson(actor, amendment),
    )
    .map(({ id, status, decidedAt, round }) => {
      const task = status === 'PROPOSED' ? 'decide' : decidedAt === null ? 'propose' : 'mend';
      return {
        key: `amendment:${id}`,
        messageKey: `amendments.waiting.${task}`,
        about: round.title,
        href: paths.amendment(round.id, id),
        verbKey: `amendments.waiting.${task}Verb`,
        dueAt: round.closesAt,
      };
    });
}
