import 'server-only';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { settleDepartures } from '../departures/write-departures';
import { slateLifecycle } from './lifecycle';
import { slateInTurn } from './load';
import { slatePolicy } from './policy';
import { refuseSlateInput } from './wishes';

/** A slate that was put forward is not adopted: the second officer says why, or whoever put it forward takes it back. */
export const refuseSlate = command({
  name: 'slate.refuse',
  input: refuseSlateInput,
  subject: slateInTurn,
  visible: slatePolicy.view,
  allow: slatePolicy.refuse,
  async run({ subject: slate, input: { version, note }, actor, tx, now }) {
    const status = slateLifecycle.move(slate.status, 'refuse');
    const where = { roundId: slate.roundId, slateId: slate.id };
    await settleDepartures(tx, { where, event: 'return', note }, { actor, now });
    return tx.awardSlate.update({
      where: { id: slate.id, version },
      data: { status, note, settledAt: now, settledById: by(actor), version: { increment: 1 } },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { note } }) => ({ said: { note } }),
});
