import 'server-only';
import { namesTogether, partnersNamed } from '@/lib/applications/joint/names-together';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Seen } from '@/lib/kernel/seen';
import { standingStatuses } from '../rules';
import { maskedWords, type Words, writtenWords } from './public-words';

export type WordsToConfirm = {
  applicationId: string;
  organisationName: string;
  /** What the applicant wrote. */
  written: Words;
  /** What stands confirmed, or else what is proposed: the applicant's words with every number masked. */
  words: Words;
  /** Zero until somebody confirmed them. */
  version: number;
  confirmedAt: Date | null;
};

/** What the public reads of, or will once the decisions are released. */
const toBePublic = (roundId: string): Prisma.ApplicationWhereInput => ({
  roundId,
  OR: [{ status: { in: [...standingStatuses] } }, { status: 'SHORTLISTED', decision: { outcome: 'AWARD' } }],
});

/** How many projects are or would be public in words that nobody confirmed. */
export const unconfirmedWords = (tx: Tx, roundId: string): Promise<number> =>
  tx.application.count({ where: { ...toBePublic(roundId), publicWords: null } });

/** The public words of a round's projects that are public or are to be, those that nobody confirmed first. */
export async function wordsToConfirm(db: Tx, { id: roundId }: Seen<'round'>): Promise<WordsToConfirm[]> {
  const rows = await db.application.findMany({
    where: toBePublic(roundId),
    orderBy: { number: 'asc' },
    select: {
      id: true,
      title: true,
      organisation: { select: { name: true } },
      jointParts: partnersNamed,
      publicWords: true,
      submissions: { orderBy: { ordinal: 'desc' }, take: 1, select: { content: true } },
    },
  });
  const all = rows.map(({ id, title, organisation, jointParts, publicWords, submissions }) => {
    const written = writtenWords(title, submissions[0]?.content);
    return {
      applicationId: id,
      organisationName: namesTogether(organisation.name, jointParts),
      written,
      words: publicWords ?? maskedWords(written),
      version: publicWords?.version ?? 0,
      confirmedAt: publicWords?.confirmedAt ?? null,
    };
  });
  return all.sort((left, right) => Math.sign(left.version) - Math.sign(right.version));
}
