import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { anyOf } from '@/lib/kernel/any-of';
import { sumFen } from '@/lib/kernel/money';
import type { Seen } from '@/lib/kernel/seen';
import { asSubject, roundInclude } from '../load';
import { roundPhase } from '../rules';

type OfEdition = { id: string; mainRoundId: string | null };
export type EditionTrack = Awaited<ReturnType<typeof tracksWhere>>[number];

/** The rounds of one edition, its main round first; empty where it is not divided into tracks. */
export const tracksOf = (tx: Tx, round: Seen<'round', OfEdition>, now: Date) => tracksWhere(tx, { round, now });

/** The published ones among them, whoever asks. */
export const publishedTracksOf = (tx: Tx, round: OfEdition, now: Date) =>
  tracksWhere(tx, { round, now, where: { publishedAt: { not: null } } });

type Edition = { round: OfEdition; now: Date; where?: Prisma.RoundWhereInput };

async function tracksWhere(tx: Tx, { round, now, where = {} }: Edition) {
  const editionId = round.mainRoundId ?? round.id;
  const rows = await tx.round.findMany({
    where: {
      AND: [
        anyOf([{ id: editionId }, { mainRoundId: editionId }]),
        where,
        { OR: [{ status: { not: 'CANCELLED' } }, { id: round.id }] },
      ],
    },
    // Of those created at one moment the id says which came first.
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { ...roundInclude, funding: { select: { amountFen: true } } },
  });
  if (rows.length < 2) return [];
  return rows.map((row) => {
    const { id, cityId, year, title, trackName, mainRoundId, closesAt, terms } = asSubject(row);
    return {
      id,
      cityId,
      year,
      title,
      trackName,
      mainRoundId,
      closesAt,
      terms,
      totalFen: sumFen(row.funding.map(({ amountFen }) => amountFen)),
      phase: roundPhase(row, now),
      isCurrent: id === round.id,
    };
  });
}
