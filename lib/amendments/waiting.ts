import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import type { Waiting } from '@/lib/kernel/waiting';
import { paths } from '@/lib/paths/paths';
import { isSecondPerson } from './rules';
import { officerSeesAmendment } from './sees';

/** Amendments a second person is to decide about, and the drafter's own that are not proposed yet or came back. */
export async function waitingForAmendments(tx: Tx, actor: Actor, now: Date): Promise<Waiting[]> {
  const amendments = await tx.formAmendment.findMany({
    where: {
      AND: [
        officerSeesAmendment.where(actor),
        { status: { in: ['DRAFT', 'PROPOSED'] }, round: { status: 'OPEN', closesAt: { gte: now } } },
      ],
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
