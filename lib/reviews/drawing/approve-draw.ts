import 'server-only';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { drawLifecycle } from './lifecycle';
import { drawInTurn } from './load';
import { drawPolicy } from './policy';
import { problemsWithSecond } from './rules';
import { drawVersionInput } from './schema';

/** The second officer agrees that it is drawn again; with that its statement is published. */
export const approveDraw = command({
  name: 'draw.approve',
  input: drawVersionInput,
  subject: drawInTurn,
  visible: drawPolicy.view,
  allow: drawPolicy.approve,
  async run({ subject: draw, input: { version }, actor, tx, now }) {
    const status = drawLifecycle.move(draw.status, 'approve');
    refuseIf(problemsWithSecond(actor, draw));
    return tx.panelDraw.update({
      where: { id: draw.id, version },
      data: { status, approvedById: by(actor), sealedAt: now, version: { increment: 1 } },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
});
