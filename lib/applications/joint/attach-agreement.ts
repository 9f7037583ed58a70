import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { receiveFile, storeFile } from '@/lib/files/store-file';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
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
    const stored = await storeFile(tx, file, { actor, now });
    const { id: attachmentId } = await tx.attachment.create({
      data: { ...place, fileId: stored.id, attachedAt: now, attachedById: by(actor) },
    });
    await tx.application.update({ where: { id: applicationId }, data: { updatedAt: now } });
    return attached(tx, attachmentId);
  },
  once: { made: ({ attachmentId }) => attachmentId, again: attached },
  about: ({ subject }) => on(subject),
  trail: ({ result: { file } }) => ({ detail: { fileId: file.id, sha256: file.sha256 } }),
});

async function attached(tx: Tx, attachmentId: string) {
  const row = await tx.attachment.findUnique({ where: { id: attachmentId }, include: { file: true } });
  const { applicationId, file } = found(row, 'an agreement just attached');
  return { id: applicationId, attachmentId, file };
}
