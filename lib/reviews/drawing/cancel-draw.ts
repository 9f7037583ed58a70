import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { drawLifecycle } from './lifecycle';
import { drawInTurn } from './load';
import { drawPolicy } from './policy';
import { cancelDrawInput } from './schema';

/** Ends a draw before it is drawn. What was published stays published, with the reason. */
export const cancelDraw = command({
  name: 'draw.cancel',
  input: cancelDrawInput,
  subject: drawInTurn,
  visible: drawPolicy.view,
  allow: drawPolicy.cancel,
  async run({ subject: draw, input: { version, note }, tx, now }) {
    const status = drawLifecycle.move(draw.status, 'cancel');
    return tx.panelDraw.update({
      where: { id: draw.id, version },
      data: { status, note, endedAt: now, version: { increment: 1 } },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { note } }) => ({ said: { note } }),
});
