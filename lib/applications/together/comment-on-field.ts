import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { by, isMemberOf } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { fieldKey, id, requiredProse } from '@/lib/kernel/text';
import { formOfSheet } from '@/lib/sheets/form-of-sheet';
import { applicationById } from '../load';
import { applicationPolicy } from '../policy';
import { problemsBeforeEditing } from '../rules';

/** Says something to one's colleagues at a question while the form can still be changed; who only reads may say it too. */
export const commentOnField = command({
  name: 'application.comment',
  input: z.object({ applicationId: id(), fieldKey: fieldKey(), text: requiredProse(limits.reason) }),
  subject: applicationById,
  visible: applicationPolicy.view,
  allow: (actor, { organisationId }) => isMemberOf(actor, organisationId),
  async run({ subject: application, input: { fieldKey: key, text }, actor, tx, now, receivedAt }) {
    refuseIf(problemsBeforeEditing(application, receivedAt));
    const form = await formOfSheet(tx, application);
    if (!form.sections.some(({ fields }) => fields.some((field) => field.key === key))) throw new Refusal('not-found');
    await tx.fieldComment.create({
      data: { applicationId: application.id, fieldKey: key, text, at: now, authorId: by(actor) },
    });
    return { id: application.id, fieldKey: key };
  },
  about: ({ subject }) => on(subject),
  trail: ({ input }) => ({ detail: { fields: [input.fieldKey] }, said: { text: input.text } }),
});
