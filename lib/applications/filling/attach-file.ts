import 'server-only';
import { z } from 'zod';
import { receiveFile } from '@/lib/files/store-file';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { formOfSheet } from '@/lib/sheets/form-of-sheet';
import { lockedApplication } from '../load';
import { applicationPolicy } from '../policy';
import { problemsBeforeEditing } from '../rules';
import { attached, putAttachment } from './put-attachment';

const input = z.object({
  applicationId: id(),
  fieldKey: z.string().regex(/^\w{0,40}$/, { message: 'kernel.problems.invalidValue' }),
  file: z.instanceof(File, { message: 'files.problems.empty' }),
});

/** Adds one file to an attachment field of the form. */
export const attachFile = command({
  name: 'application.attachFile',
  input,
  subject: lockedApplication,
  visible: applicationPolicy.view,
  allow: applicationPolicy.edit,
  prepare: async ({ subject: application, input: { fieldKey, file }, receivedAt }) => {
    refuseIf(problemsBeforeEditing(application, receivedAt));
    return receiveFile(file, { field: `answers.${fieldKey}` });
  },
  async run({ subject: application, input: { fieldKey }, prepared: file, actor, tx, now, receivedAt }) {
    refuseIf(problemsBeforeEditing(application, receivedAt));
    const form = await formOfSheet(tx, application);
    const field = form.sections.flatMap((section) => section.fields).find(({ key }) => key === fieldKey);
    if (field?.type !== 'attachment') throw new Refusal('invalid', [{ code: 'kernel.problems.hostileField' }]);
    const count = await tx.attachment.count({ where: { applicationId: application.id, fieldKey, removedAt: null } });
    const place = `answers.${fieldKey}`;
    const isFull = count >= field.maxFiles;
    refuseIf(
      isFull
        ? [{ code: 'forms.problems.tooManyFiles', field: place, values: { label: field.label, limit: field.maxFiles } }]
        : [],
    );
    return putAttachment(tx, { applicationId: application.id, fieldKey, file }, { actor, now });
  },
  once: { made: ({ attachmentId }) => attachmentId, again: attached },
  about: ({ subject, result }) => on({ id: result.id, cityId: subject.cityId }),
  trail: ({ input: { fieldKey }, result: { file } }) => ({
    detail: { fieldKey, fileId: file.id, sha256: file.sha256 },
  }),
});
