import 'server-only';
import { db } from '@/lib/db/client';
import { type Actor, isMemberOf } from '@/lib/kernel/actor';

/** The receipt of the latest submission, for the organisation's own people; null for everybody else or before the first one. */
export async function receiptOf(actor: Actor, applicationId: string) {
  const application = await db.application.findUnique({
    where: { id: applicationId },
    include: {
      organisation: { select: { name: true } },
      round: { select: { title: true } },
      category: { select: { name: true } },
      submissions: {
        orderBy: { ordinal: 'desc' },
        take: 1,
        select: { ordinal: true, receivedAt: true, contentHash: true },
      },
    },
  });
  const submission = application?.submissions[0];
  if (application == null || submission === undefined || !isMemberOf(actor, application.organisationId)) return null;
  const { title, number, requestedFen, organisation, round, category } = application;
  return {
    title,
    number: number ?? '',
    requestedFen,
    organisationName: organisation.name,
    roundTitle: round.title,
    categoryName: category?.name ?? '',
    ...submission,
  };
}

export type ReceiptFacts = NonNullable<Awaited<ReturnType<typeof receiptOf>>>;
