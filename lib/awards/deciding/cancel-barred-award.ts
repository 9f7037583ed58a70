import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { endAward } from '../ending/end-award';
import { awardsPolicy } from '../policy';
import { cancelBarredAwardInput } from '../schema';
import { awardToHandle } from './load-barred';

/** A publicised award is cancelled because its organisation is barred now; it is written to with the reason. */
export const cancelBarredAward = command({
  name: 'application.cancelBarredAward',
  input: cancelBarredAwardInput,
  subject: awardToHandle,
  visible: awardsPolicy.view,
  allow: awardsPolicy.handleObjection,
  async run({ subject: application, input: { version, finding }, actor, tx, now }) {
    const found = await application.barred(now);
    if (application.decision.version !== version)
      throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    refuseIf(
      found === undefined || application.status !== 'IN_PUBLICITY' ? [{ code: 'awards.problems.notBarred' }] : [],
    );
    const moved = await endAward(tx, application, { event: 'revoke', reason: finding, actor, now });
    return { id: moved.id, status: moved.status, roundId: application.roundId };
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { finding } }) => ({ said: { finding } }),
});
