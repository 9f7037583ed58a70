import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { filledForm } from '../filling/filled-form';
import { lockedApplication } from '../load';
import { applicationPolicy } from '../policy';
import { problemsBeforeEditing } from '../rules';
import { contentSealed } from './content-sealed';
import { pagesIn } from './letter';

const input = z.object({
  applicationId: id(),
  /** Of what was read: the content it is said to hold for. */
  contentHash: z.string('kernel.problems.required').regex(/^[0-9a-f]{64}$/, 'kernel.problems.invalidValue'),
});

/**
 * Says that the sealed letter still holds although the content was changed since it came. @throws Refusal 'conflict' when it
 * was changed while it was read, and where nothing is to be said
 */
export const keepLetter = command({
  name: 'application.keepLetter',
  input,
  subject: lockedApplication,
  visible: applicationPolicy.view,
  allow: applicationPolicy.edit,
  async run({ subject: application, input: { contentHash: read }, actor, tx, now, receivedAt }) {
    refuseIf(problemsBeforeEditing(application, receivedAt));
    const { id: applicationId } = application;
    const form = await filledForm(tx, application, receivedAt);
    const content = contentSealed(application, form);
    if (content !== read) throw new Refusal('conflict', [{ code: 'applications.problems.changedWhileRead' }]);
    const stale = pagesIn(form.attached).filter(({ letter }) => letter !== null && letter.standsFor !== content);
    if (stale.length === 0) throw new Refusal('conflict', [{ code: 'applications.problems.letterHolds' }]);
    await tx.sealedLetter.updateMany({
      where: { attachmentId: { in: stale.map(({ id: attachmentId }) => attachmentId) } },
      data: { standsFor: content, keptAt: now, keptById: by(actor) },
    });
    await tx.application.update({ where: { id: applicationId }, data: { updatedAt: now } });
    return { id: applicationId, contentHash: content };
  },
  about: ({ subject }) => on(subject),
  trail: ({ result: { contentHash } }) => ({ detail: { contentHash } }),
});
