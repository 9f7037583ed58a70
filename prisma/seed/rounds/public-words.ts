import { confirmPublicWords } from '@/lib/awards/publicity/confirm-public-words';
import { maskedWords, writtenWords } from '@/lib/awards/publicity/public-words';
import { db } from '@/lib/db/client';
import type { Context } from '@/lib/kernel/command';

/** The officer confirms what becomes public of a round's proposed awards, before their release. */
export async function confirmWords(roundId: string, context: Context): Promise<void> {
  const proposed = await db.application.findMany({
    where: { roundId, status: 'SHORTLISTED', decision: { outcome: 'AWARD' } },
    orderBy: { number: 'asc' },
    select: {
      id: true,
      title: true,
      submissions: { orderBy: { ordinal: 'desc' }, take: 1, select: { content: true } },
    },
  });
  for (const { id: applicationId, title, submissions } of proposed) {
    const words = maskedWords(writtenWords(title, submissions[0]?.content));
    await confirmPublicWords({ applicationId, ...words, version: 0 }, context);
  }
}
