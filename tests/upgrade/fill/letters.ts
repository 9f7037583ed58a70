import { attachLetter } from '@/lib/applications/commitment/attach-letter';
import { keepLetter } from '@/lib/applications/commitment/keep-letter';
import { LETTER } from '@/lib/applications/commitment/letter';
import { removeAttachment } from '@/lib/applications/filling/remove-attachment';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { commitmentOfMine } from '@/lib/applications/signing-off/commitment-of';
import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { sealedScan } from '@/prisma/seed/files';
import type { Setting } from './setting';

/** Of an application that was given back: a sealed page taken away, another that is said to hold after a change. */
export async function fillLetters({ by: { owner } }: Setting): Promise<void> {
  const { id: applicationId } = await db.application.findFirstOrThrow({
    where: { status: 'RETURNED', attachments: { some: { fieldKey: LETTER, removedAt: null } } },
  });
  const more = await attachLetter({ applicationId, file: sealedScan('承诺书盖章件第2页.png', 3) }, owner);
  await removeAttachment({ applicationId, fileId: more.file.id }, owner);
  await saveAnswers({ applicationId, answers: { projectTitle: '议事楼栋助老计划' } }, owner);
  const { letter } = await commitmentOfMine({ applicationId }, owner);
  await keepLetter({ applicationId, contentHash: found(letter, 'its letter').contentHash }, owner);
}
