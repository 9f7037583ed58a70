import 'server-only';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { problemsWithSecond } from '../departures/rules';
import { settleDepartures } from '../departures/write-departures';
import { slateLifecycle } from './lifecycle';
import { slateInTurn } from './load';
import { slatePolicy } from './policy';
import { takeFigures } from './take-figures';
import { slateVersionInput } from './wishes';

/** The second officer signs what departs from the ranking; with that the decisions take the slate's figures. */
export const signSlate = command({
  name: 'slate.sign',
  input: slateVersionInput,
  subject: slateInTurn,
  visible: slatePolicy.view,
  allow: slatePolicy.sign,
  async run({ subject: slate, input: { version }, actor, tx, now }) {
    const status = slateLifecycle.move(slate.status, 'sign');
    refuseIf(problemsWithSecond(actor, { by: slate.proposedById }));
    await takeFigures(tx, slate, { reason: slate.letterReason, actor, now });
    const where = { roundId: slate.roundId, slateId: slate.id };
    await settleDepartures(tx, { where, event: 'sign' }, { actor, now });
    return tx.awardSlate.update({
      where: { id: slate.id, version },
      data: { status, settledAt: now, settledById: by(actor), version: { increment: 1 } },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
});
