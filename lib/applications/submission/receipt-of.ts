import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { Refusal } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { checkCodeOf } from '@/lib/vault/check-code';
import { LETTER } from '../commitment/letter';
import { partnersNamed } from '../joint/names-together';
import { screenedBy } from '../screening/clock';
import { memberSeesApplication } from '../sees';

/**
 * The receipt of the latest submission, for the organisation's own people.
 * @throws Refusal 'not-found' before the first one
 */
export const receiptOf = query({
  name: 'application.receipt',
  input: z.object({ applicationId: id() }),
  subject: handedIn,
  run: async ({ db, subject: application }) => {
    const {
      title,
      number,
      requestedFen,
      takenBackAt,
      organisation,
      jointParts,
      attachments,
      round,
      category,
      submissions,
    } = application;
    const [submission] = submissions;
    if (submission === undefined) throw new Refusal('not-found');
    const document = { kind: 'receipt', number: number ?? '', contentHash: submission.contentHash } as const;
    return {
      id: application.id,
      title,
      number: document.number,
      checkCode: await checkCodeOf(db, document),
      requestedFen,
      takenBackAt,
      organisationName: organisation.name,
      letterPages: attachments.filter(
        ({ attachedAt, removedAt }) =>
          attachedAt <= submission.receivedAt && (removedAt === null || removedAt > submission.receivedAt),
      ).length,
      partners: jointParts.map((part) => part.organisation.name),
      roundTitle: round.title,
      officeName: round.region.officeName,
      // Once it was taken back or looked at, nobody waits for the screening any more.
      isScreenedNext: application.status === 'SUBMITTED',
      screeningDueAt: screenedBy(application),
      category,
      ...submission,
    };
  },
});

export type ReceiptFacts = Awaited<ReturnType<typeof receiptOf>>;

async function handedIn(db: Tx, { applicationId }: { applicationId: string }, actor: Actor) {
  const application = await db.application.findUnique({
    where: { id: applicationId },
    include: {
      organisation: { select: { name: true } },
      jointParts: partnersNamed,
      attachments: { where: { fieldKey: LETTER }, select: { attachedAt: true, removedAt: true } },
      round: { select: { title: true, reviewFrom: true, region: { select: { officeName: true } } } },
      category: { select: { name: true, nameEn: true } },
      submissions: {
        orderBy: { ordinal: 'desc' },
        take: 1,
        select: { ordinal: true, receivedAt: true, contentHash: true },
      },
    },
  });
  return memberSeesApplication.look(actor, application);
}
