import 'server-only';
import { namesTogether, partnersNamed } from '@/lib/applications/joint/names-together';
import { namesOfPlaces, placesNamed } from '@/lib/applications/places-named';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Seen } from '@/lib/kernel/seen';
import { standingStatuses } from '../rules';
import { maskedWords, type Words, writtenWords } from './public-words';

export type WordsToConfirm = {
  applicationId: string;
  organisationName: string;
  /** What the applicant wrote; where no place was written, those that were chosen. */
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

/** The public words of a round's projects that are public or are to be, by their number: none moves when it is confirmed. */
export async function wordsToConfirm(db: Tx, { id: roundId }: Seen<'round'>): Promise<WordsToConfirm[]> {
  const rows = await db.application.findMany({
    where: toBePublic(roundId),
    orderBy: { number: 'asc' },
    select: {
      id: true,
      title: true,
      organisation: { select: { name: true } },
      jointParts: partnersNamed,
      places: placesNamed,
      publicWords: true,
      submissions: { orderBy: { ordinal: 'desc' }, take: 1, select: { content: true } },
    },
  });
  return rows.map(({ id, title, organisation, jointParts, places, publicWords, submissions }) => {
    const typed = writtenWords(title, submissions[0]?.content);
    const written = { ...typed, place: typed.place || namesOfPlaces(places) };
    return {
      applicationId: id,
      organisationName: namesTogether(organisation.name, jointParts),
      written,
      words: publicWords ?? maskedWords(written),
      version: publicWords?.version ?? 0,
      confirmedAt: publicWords?.confirmedAt ?? null,
    };
  });
}
