import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { formOfSheet } from '@/lib/sheets/form-of-sheet';
import { lockedApplication } from '../load';
import { applicationPolicy } from '../policy';
import { problemsBeforeEditing } from '../rules';
import { offersFor } from './offers';
import { paperLines } from './papers-for';

/**
 * Answers a file question with a paper of the organisation's passport: the same file, not a copy. What becomes of it in the
 * passport afterwards changes nothing here. @throws Refusal 'refused' when it is not offered there (any more)
 */
export const attachFromPassport = command({
  name: 'application.attachFromPassport',
  input: z.object({ applicationId: id(), fieldKey: z.string().regex(/^\w{1,40}$/), fileId: id() }),
  subject: lockedApplication,
  visible: applicationPolicy.view,
  allow: applicationPolicy.edit,
  async run({ subject: application, input: { fieldKey, fileId }, actor, tx, now, receivedAt }) {
    refuseIf(problemsBeforeEditing(application, receivedAt));
    const { sections } = await formOfSheet(tx, application);
    const attached = await tx.attachment.findMany({
      where: { applicationId: application.id, removedAt: null },
      select: { fieldKey: true, fileId: true },
    });
    const offers = offersFor(sections, await paperLines(tx, application.organisationId, now), attached);
    const offered = offers.some((offer) => offer.fieldKey === fieldKey && offer.file.id === fileId);
    refuseIf(offered ? [] : [{ code: 'applications.problems.paperNotOffered' }]);
    await tx.attachment.create({
      data: { applicationId: application.id, fieldKey, fileId, attachedAt: now, attachedById: by(actor) },
    });
    await tx.application.update({ where: { id: application.id }, data: { updatedAt: now } });
    return { id: application.id };
  },
  about: ({ subject }) => on(subject),
  trail: ({ input: { fieldKey, fileId } }) => ({ detail: { fieldKey, fileId } }),
});
