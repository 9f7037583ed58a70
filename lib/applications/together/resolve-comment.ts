import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import { by, isMemberOf } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { id } from '@/lib/kernel/text';
import { applicationById } from '../load';
import { applicationPolicy } from '../policy';

/**
 * Says that what was said at a question, up to this word, has been seen to; what came meanwhile stays open. Of two who say it
 * the first one's stands.
 */
export const resolveComment = command({
  name: 'application.resolveComment',
  input: z.object({ commentId: id() }),
  subject: commentWithApplication,
  visible: applicationPolicy.view,
  allow: (actor, { organisationId }) => isMemberOf(actor, organisationId),
  async run({ subject: { id: applicationId }, input: { commentId }, actor, tx, now }) {
    const last = await tx.fieldComment.findUnique({ where: { id: commentId }, select: { fieldKey: true, at: true } });
    const { fieldKey, at } = found(last, 'the comment');
    await tx.fieldComment.updateMany({
      where: { applicationId, fieldKey, at: { lte: at }, resolvedAt: null },
      data: { resolvedAt: now, resolvedById: by(actor) },
    });
    return { id: applicationId, fieldKey };
  },
  about: ({ subject }) => on(subject),
});

async function commentWithApplication(tx: Tx, { commentId }: { commentId: string }) {
  const comment = await tx.fieldComment.findUnique({ where: { id: commentId }, select: { applicationId: true } });
  return comment === null ? null : applicationById(tx, comment);
}
