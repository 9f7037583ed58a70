import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { awardsPolicy } from '../policy';
import { keepBarredAwardInput } from '../schema';
import { problemsInReason } from './award-problems';
import { awardToHandle } from './load-barred';

/**
 * An officer answers for an award although a gate is shut now. The reason is kept with the decision and covers the gates
 * shut at this moment only. @throws Refusal 'refused' when nothing bars it, 'conflict' when the decision changed since.
 */
export const keepBarredAward = command({
  name: 'application.keepBarredAward',
  input: keepBarredAwardInput,
  subject: awardToHandle,
  visible: awardsPolicy.view,
  allow: awardsPolicy.decide,
  async run({ subject: { id, round, decision, barred }, input: { version, reason }, tx, now }) {
    const found = await barred(now);
    if (decision.version !== version) throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    refuseIf(found === undefined ? [{ code: 'awards.problems.notBarred' }] : problemsInReason(reason, 'reason'));
    const keepGates = found?.shut.map(({ key }) => key) ?? [];
    await tx.decision.update({
      where: { id: decision.id, version },
      data: { keepReason: reason, keepGates, version: { increment: 1 } },
    });
    return { id, roundId: round.id, keepGates };
  },
  about: ({ subject, result }) => on({ id: result.id, cityId: subject.cityId }),
  trail: ({ input: { reason }, result: { keepGates } }) => ({
    detail: { gates: keepGates },
    said: { reason },
  }),
});
