import 'server-only';
import { applicationPolicy } from '@/lib/applications/policy';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { applicationToDecide } from '../load';
import { giveUpAwardInput } from '../schema';
import { endAward } from './end-award';

/** An organisation gives up what it was awarded, publicised or final; the place becomes free for a reserve. */
export const giveUpAward = command({
  name: 'application.giveUpAward',
  input: giveUpAwardInput,
  subject: applicationToDecide,
  visible: applicationPolicy.view,
  allow: applicationPolicy.giveUp,
  async run({ subject: application, input: { version, reason, meant }, actor, tx, now }) {
    if (application.version !== version) throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    refuseIf(meant ? [] : [{ code: 'awards.problems.notMeant', field: 'meant' }]);
    const { id, status } = await endAward(tx, application, { event: 'giveUp', reason, actor, now });
    return { id, status };
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { reason } }) => ({ said: { reason } }),
});
