import 'server-only';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { slateLifecycle } from './lifecycle';
import { slateInTurn } from './load';
import { slatePolicy } from './policy';
import { slateVersionInput } from './wishes';

/** Puts a scenario aside that nobody needs any more; what was worked out stays on record. */
export const discardSlate = command({
  name: 'slate.discard',
  input: slateVersionInput,
  subject: slateInTurn,
  visible: slatePolicy.view,
  allow: slatePolicy.discard,
  async run({ subject: slate, input: { version }, actor, tx, now }) {
    const status = slateLifecycle.move(slate.status, 'discard');
    return tx.awardSlate.update({
      where: { id: slate.id, version },
      data: { status, settledAt: now, settledById: by(actor), version: { increment: 1 } },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
});
