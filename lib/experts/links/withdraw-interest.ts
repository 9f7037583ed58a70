import 'server-only';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import type { Actor } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { refuseIf } from '@/lib/kernel/refusal';
import { ownRosterSees } from '../sees';
import { ownExperts } from './declare-interest';
import { withdrawInterestInput } from './schema';

async function ownInterest(tx: Tx, { interestId }: { interestId: string }, actor: Actor) {
  const experts = await ownExperts(tx, null, actor);
  const interest = await tx.declaredInterest.findUnique({ where: { id: interestId } });
  return interest === null || experts?.[0]?.personId !== interest.personId ? null : { interest, experts };
}

/** What was declared by mistake, or says nothing any more, is looked at no longer; it stays on record. */
export const withdrawInterest = command({
  name: 'expert.withdrawInterest',
  input: withdrawInterestInput,
  subject: ownInterest,
  allow: (actor, { experts }) => experts.every((expert) => ownRosterSees.judge(actor, expert)),
  async run({ subject: { interest }, tx, now }) {
    const { count } = await tx.declaredInterest.updateMany({
      where: { id: interest.id, withdrawnAt: null },
      data: { withdrawnAt: now },
    });
    refuseIf(count === 1 ? [] : [{ code: 'conflicts.problems.withdrawn' }]);
    return { id: interest.id };
  },
  about({
    subject: {
      experts: [first, ...others],
    },
  }) {
    return [
      on(found(first, 'the expert')),
      ...others.map((expert) => ({ ...on(expert), command: 'expert.withdrawInterest' })),
    ];
  },
  trail: ({ result: { id } }) => ({ detail: { interestId: id } }),
});
