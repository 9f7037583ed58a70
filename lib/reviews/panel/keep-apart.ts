import 'server-only';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { lockedStage } from '../load';
import { stagePolicy } from '../policy';
import { apartPairOf, keepApartInput } from './schema';

/** Two members of the panel shall not read the same application. What is assigned already stays. */
export const keepApart = command({
  name: 'stage.keepApart',
  input: keepApartInput,
  subject: lockedStage,
  visible: stagePolicy.view,
  allow: stagePolicy.setPanel,
  async run({ subject: stage, input, actor, tx, now }) {
    refuseIf(stage.status === 'CLOSED' ? [{ code: 'reviews.problems.stageClosed' }] : []);
    const { firstId, secondId } = apartPairOf(input);
    refuseIf(firstId === secondId ? [{ code: 'reviews.problems.apartTwo', field: 'secondId' }] : []);
    const members = await tx.panelMember.count({
      where: { stageId: stage.id, expertId: { in: [firstId, secondId] } },
    });
    refuseIf(members < 2 ? [{ code: 'reviews.problems.notOnPanel', field: 'secondId' }] : []);
    const added = { note: input.note, addedAt: now, addedById: by(actor) };
    return tx.apartPair.upsert({
      where: { stageId_firstId_secondId: { stageId: stage.id, firstId, secondId } },
      create: { stageId: stage.id, firstId, secondId, ...added },
      update: { note: input.note },
    });
  },
  about: ({ subject }) => on(subject),
  trail: ({ result: { firstId, secondId }, input: { note } }) => ({
    detail: { experts: [firstId, secondId] },
    ...(note === '' ? {} : { said: { note } }),
  }),
});
