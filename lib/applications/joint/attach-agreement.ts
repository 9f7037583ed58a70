import 'server-only';
import { z } from 'zod';
import { receiveFile } from '@/lib/files/store-file';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { attached, putAttachment } from '../filling/put-attachment';
import { lockedApplication } from '../load';
import { applicationPolicy } from '../policy';
import { problemsBeforeEditing } from '../rules';
import { AGREEMENT, MOST_FILES } from './agreement';

/** The agreement of a joint application (联合申报协议), signed by all who take part, as scanned pages or one file. */
export const attachAgreement = command({
  name: 'application.attachAgreement',
  input: z.object({ applicationId: id(), file: z.instanceof(File, { message: 'files.problems.empty' }) }),
  subject: lockedApplication,
  visible: applicationPolicy.view,
  allow: applicationPolicy.edit,
  prepare: async ({ subject: application, input: { file }, receivedAt }) => {
    refuseIf(problemsBeforeEditing(application, receivedAt));
    return receiveFile(file);
  },
  async run({ subject: application, prepared: file, actor, tx, now, receivedAt }) {
    const { id: applicationId } = application;
    const place = { applicationId, fieldKey: AGREEMENT };
    const count = await tx.attachment.count({ where: { ...place, removedAt: null } });
    refuseIf([
      ...problemsBeforeEditing(application, receivedAt),
      ...(application.round.terms.joint.mode === 'none'
        ? [{ code: 'applications.problems.jointNotAllowed' as const }]
        : []),
      ...(count >= MOST_FILES
        ? [{ code: 'applications.problems.agreementFull' as const, field: 'file', values: { limit: MOST_FILES } }]
        : []),
    ]);
    return putAttachment(tx, { ...place, file }, { actor, now });
  },
  once: { made: ({ attachmentId }) => attachmentId, again: attached },
  about: ({ subject }) => on(subject),
  trail: ({ result: { file } }) => ({ detail: { fileId: file.id, sha256: file.sha256 } }),
});
