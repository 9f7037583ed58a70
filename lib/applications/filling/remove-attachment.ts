import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { lockedApplication } from '../load';
import { applicationPolicy } from '../policy';
import { problemsBeforeEditing } from '../rules';

/** `fileId` is that of the stored file, which is what lists show. */
const input = z.object({ applicationId: id(), fileId: id() });

/** Takes a file out of the form. What was submitted with it keeps it. */
export const removeAttachment = command({
  name: 'application.removeAttachment',
  input,
  subject: lockedApplication,
  visible: applicationPolicy.view,
  allow: applicationPolicy.edit,
  async run({ subject: application, input: { fileId }, tx, now, receivedAt }) {
    refuseIf(problemsBeforeEditing(application, receivedAt));
    const { count } = await tx.attachment.updateMany({
      where: { applicationId: application.id, fileId, removedAt: null },
      data: { removedAt: now },
    });
    if (count === 0) throw new Refusal('not-found');
    await tx.application.update({ where: { id: application.id }, data: { updatedAt: now } });
    return { id: application.id };
  },
  about: ({ subject, result }) => on({ id: result.id, cityId: subject.cityId }),
  trail: ({ input: { fileId } }) => ({ detail: { fileId } }),
});
