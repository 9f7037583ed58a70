import 'server-only';
import type { Tx } from '@/lib/db/client';
import { asSeen, type Seen } from '@/lib/kernel/seen';
import { termsOf } from '@/lib/plans/terms/terms-of';
import { roundWithResult } from './published';

/** A round whose result is out, with its notice: what the figures of a result are read of. */
export type RoundWithResult = Seen<'public result'>;

export async function resultOfRound(db: Tx, { roundId }: { roundId: string }) {
  const round = await db.round.findFirst({
    where: { id: roundId, ...roundWithResult },
    select: {
      id: true,
      mainRoundId: true,
      title: true,
      year: true,
      status: true,
      contactName: true,
      contactPhone: true,
      complaintPhone: true,
      minedAsSaid: true,
      plan: { select: { id: true, number: true, frozenAt: true, terms: true } },
      region: { select: { name: true, officeName: true } },
      notices: { orderBy: { publishedAt: 'desc' }, take: 1 },
    },
  });
  const notice = round?.notices[0];
  if (round === null || notice === undefined) return null;
  const { notices: _, plan, ...facts } = round;
  const found = { ...facts, notice, levels: termsOf(plan).recommendation.levels };
  return asSeen<'public result', typeof found>(found);
}
