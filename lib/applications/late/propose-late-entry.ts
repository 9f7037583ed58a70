import 'server-only';
import { came } from '@/lib/kernel/about';
import { by, isMemberOf } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { roundPolicy } from '@/lib/rounds/policy';
import { conditionsOf, problemsWithConditions } from './conditions';
import { roundAndNamed } from './load';
import { problemsWithStanding, problemsWithUntil } from './rules';
import { proposeLateEntryInput } from './schema';

/**
 * Asks a second officer to let one organisation hand in after the deadline. @throws Refusal 'refused' for a term the round does
 * not allow, where nobody verified bears the name or the code, while one stands for it already, and where it could not use it
 */
export const proposeLateEntry = command({
  name: 'lateEntry.propose',
  input: proposeLateEntryInput,
  subject: roundAndNamed,
  visible: roundPolicy.view,
  // Whoever belongs to the organisation asks for nothing on the office's side.
  allow: (actor, round) =>
    roundPolicy.manage(actor, round) && (round.named === null || !isMemberOf(actor, round.named.id)),
  async run({ subject: { named, ...round }, input: { roundId, cause, reason, until }, actor, tx, now }) {
    if (named === null)
      throw new Refusal('refused', [{ code: 'applications.problems.lateNobody', field: 'organisation' }]);
    const organisationId = named.id;
    const standing = await tx.lateEntry.count({
      where: { roundId, organisationId, status: { in: ['PROPOSED', 'GRANTED'] } },
    });
    refuseIf([...problemsWithUntil(round, until, now), ...problemsWithStanding(standing)]);
    refuseIf(problemsWithConditions(await conditionsOf(tx, named, { round, now })));
    return tx.lateEntry.create({
      data: {
        cityId: round.cityId,
        roundId,
        organisationId,
        cause,
        reason,
        until: found(until, 'a term that was judged'),
        proposedById: by(actor),
        proposedAt: now,
      },
    });
  },
  about: ({ result }) => came(result),
  trail: ({ input: { cause, reason }, result: { roundId, organisationId, until } }) => ({
    detail: { roundId, organisationId, cause, until: until.toISOString() },
    said: { reason },
  }),
});
