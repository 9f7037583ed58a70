import 'server-only';
import { z } from 'zod';
import { receiveFile } from '@/lib/files/store-file';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { problemIf, refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { takesLetter } from '@/lib/plans/terms/commitment';
import { filledForm } from '../filling/filled-form';
import { attached, putAttachment } from '../filling/put-attachment';
import { lockedApplication } from '../load';
import { applicationPolicy } from '../policy';
import { problemsBeforeEditing } from '../rules';
import { codeToPrint, contentSealed } from './content-sealed';
import { LETTER, letterKinds, MOST_PAGES, pagesIn } from './letter';

/** A page of the letter of commitment with the seal on it, as scanned: it stands for the content as it is now. */
export const attachLetter = command({
  name: 'application.attachLetter',
  input: z.object({ applicationId: id(), file: z.instanceof(File, { message: 'files.problems.empty' }) }),
  subject: lockedApplication,
  visible: applicationPolicy.view,
  allow: applicationPolicy.edit,
  prepare: async ({ subject: application, input: { file }, receivedAt }) => {
    refuseIf(problemsBeforeEditing(application, receivedAt));
    return receiveFile(file, { allow: letterKinds });
  },
  async run({ subject: application, prepared: file, actor, tx, now, receivedAt }) {
    const { id: applicationId } = application;
    const form = await filledForm(tx, application, receivedAt);
    refuseIf([
      ...problemsBeforeEditing(application, receivedAt),
      ...problemIf(!takesLetter(application.round.terms), { code: 'applications.problems.letterNotAsked' }),
      ...problemIf(pagesIn(form.attached).length >= MOST_PAGES, {
        code: 'applications.problems.letterFull',
        field: 'file',
        values: { limit: MOST_PAGES },
      }),
    ]);
    const content = contentSealed(application, form);
    const letter = { printedCode: await codeToPrint(tx, content), standsFor: content };
    return putAttachment(tx, { applicationId, fieldKey: LETTER, file, letter }, { actor, now });
  },
  once: { made: ({ attachmentId }) => attachmentId, again: attached },
  about: ({ subject }) => on(subject),
  trail: ({ result: { file, printedCode } }) => ({ detail: { fileId: file.id, sha256: file.sha256, printedCode } }),
});
