import 'server-only';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { problemIf, refuseIf } from '@/lib/kernel/refusal';
import { slateLifecycle } from './lifecycle';
import { slateInTurn } from './load';
import { slatePolicy } from './policy';
import { takeFigures } from './take-figures';
import { adoptSlateInput } from './wishes';

/** The decisions take the figures of a slate that follows the ranking. One that departs from it is put forward instead. */
export const adoptSlate = command({
  name: 'slate.adopt',
  input: adoptSlateInput,
  subject: slateInTurn,
  visible: slatePolicy.view,
  allow: slatePolicy.adopt,
  async run({ subject: slate, input: { version, letterReason }, actor, tx, now }) {
    const status = slateLifecycle.move(slate.status, 'adopt');
    const { departing: count } = slate;
    refuseIf(problemIf(count > 0, { code: 'slates.problems.departs', values: { count } }));
    await takeFigures(tx, slate, { reason: letterReason, actor, now });
    return tx.awardSlate.update({
      where: { id: slate.id, version },
      data: { status, letterReason, settledAt: now, settledById: by(actor), version: { increment: 1 } },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { letterReason } }) => ({ said: { letterReason } }),
});
