import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { lockedStage } from '../load';
import { stagePolicy } from '../policy';
import { apartPairOf, endApartInput } from './schema';

/** The two may read the same application again. @throws Refusal 'conflict' when somebody has said so meanwhile */
export const endApart = command({
  name: 'stage.endApart',
  input: endApartInput,
  subject: lockedStage,
  visible: stagePolicy.view,
  allow: stagePolicy.setPanel,
  async run({ subject: stage, input, tx }) {
    refuseIf(stage.status === 'CLOSED' ? [{ code: 'reviews.problems.stageClosed' }] : []);
    const pair = apartPairOf(input);
    const { count } = await tx.apartPair.deleteMany({ where: { stageId: stage.id, ...pair } });
    if (count === 0) throw new Refusal('conflict');
    return pair;
  },
  about: ({ subject }) => on(subject),
  trail: ({ result: { firstId, secondId } }) => ({ detail: { experts: [firstId, secondId] } }),
});
