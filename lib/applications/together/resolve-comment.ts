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

/** Says that a colleague's word at a question has been seen to. Of two who say it the first one's stands. */
export const resolveComment = command({
  name: 'application.resolveComment',
  input: z.object({ commentId: id() }),
  subject: commentWithApplication,
  visible: applicationPolicy.view,
  allow: (actor, { organisationId }) => isMemberOf(actor, organisationId),
  async run({ subject: { id: applicationId }, input: { commentId }, actor, tx, now }) {
    const comment = await tx.fieldComment.findUnique({ where: { id: commentId }, select: { fieldKey: true } });
    await tx.fieldComment.updateMany({
      where: { id: commentId, resolvedAt: null },
      data: { resolvedAt: now, resolvedById: by(actor) },
    });
    return { id: applicationId, fieldKey: found(comment, 'the comment').fieldKey };
  },
  about: ({ subject }) => on(subject),
});

async function commentWithApplication(tx: Tx, { commentId }: { commentId: string }) {
  const comment = await tx.fieldComment.findUnique({ where: { id: commentId }, select: { applicationId: true } });
  return comment === null ? null : applicationById(tx, comment);
}
