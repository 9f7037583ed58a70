import 'server-only';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import type { Actor } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { problemIf, refuseIf } from '@/lib/kernel/refusal';
import { ownRosterSees } from '../sees';
import { declareInterestInput } from './schema';

/** The rosters on which whoever asks stands; null where there is none. */
export async function ownExperts(tx: Tx, _input: unknown, actor: Actor) {
  const experts = await tx.expert.findMany({
    where: ownRosterSees.where(actor),
    orderBy: { id: 'asc' },
    select: { id: true, cityId: true, personId: true },
  });
  return experts.length === 0 ? null : experts;
}

/** An expert says where they or a close relative work, or what else they have to do with a body; it holds on every roster. */
export const declareInterest = command({
  name: 'expert.declareInterest',
  input: declareInterestInput,
  subject: ownExperts,
  allow: (actor, experts) => experts.every((expert) => ownRosterSees.judge(actor, expert)),
  async run({ subject: experts, input, tx, now }) {
    const isTurned = input.from !== null && input.to !== null && input.to < input.from;
    refuseIf(problemIf(isTurned, { code: 'conflicts.problems.turned', field: 'to' }));
    const { personId } = found(experts[0], 'the expert');
    return tx.declaredInterest.create({ data: { ...input, personId, statedAt: now } });
  },
  about({ subject: [first, ...others] }) {
    return [
      on(found(first, 'the expert')),
      ...others.map((expert) => ({ ...on(expert), command: 'expert.declareInterest' })),
    ];
  },
  trail: ({ input: { holder, kind }, result: { id } }) => ({ detail: { interestId: id, holder, interest: kind } }),
});
