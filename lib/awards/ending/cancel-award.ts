import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { problemsInReason } from '../deciding/award-problems';
import { applicationToDecide } from '../load';
import { awardsPolicy } from '../policy';
import { cancelAwardInput } from '../schema';
import { endAward } from './end-award';

/** The office takes back an award that is publicised or final, and says why; a reserve may take its place. */
export const cancelAward = command({
  name: 'application.cancelAward',
  input: cancelAwardInput,
  subject: applicationToDecide,
  visible: awardsPolicy.view,
  allow: awardsPolicy.replace,
  async run({ subject: application, input: { version, finding }, actor, tx, now }) {
    if (application.version !== version) throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    refuseIf(problemsInReason(finding, 'finding'));
    const { id, status } = await endAward(tx, application, { event: 'revoke', reason: finding, actor, now });
    return { id, status, roundId: application.roundId };
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { finding } }) => ({ said: { finding } }),
});
