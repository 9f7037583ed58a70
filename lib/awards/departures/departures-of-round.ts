import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { DecisionOutcome } from '@/lib/db/generated/enums';
import type { Seen } from '@/lib/kernel/seen';
import type { Terms } from '@/lib/plans/terms/terms';
import type { rankedIn } from '../deciding/final-ranking';
import { departuresFrom } from './departures-from';
import { type DepartureStanding, standingOf } from './rules';

type Ranking = Awaited<ReturnType<typeof rankedIn>>;
type Named = { id: string; title: string };

export type RoundDeparture = {
  application: Named & { rank: number | null };
  favoured: Named[];
  standing: DepartureStanding;
  /** What was last said of it; null where nothing was. */
  stated: { id: string; reason: string; note: string; statedById: string; statedBy: { name: string } } | null;
};

/** Whom the decisions held pass over, and how far each is explained; none where the round does not ask for it. */
export async function departuresOfRound(
  tx: Tx,
  { terms }: { terms: Pick<Terms, 'awarding' | 'aggregation'> } | Seen<'round', { terms: Terms }>,
  ranking: Ranking,
): Promise<RoundDeparture[]> {
  if (terms.awarding.departures === 'free') return [];
  const departures = departuresFrom(
    ranking.map(({ decision, category, ...place }) => ({
      ...place,
      categoryCode: category?.code ?? null,
      isAwarded: (decision?.outcome satisfies DecisionOutcome | undefined) === 'AWARD',
    })),
    { quotas: terms.awarding.quotas, passLine: terms.aggregation.passLine },
    false,
  ).filter(({ id }) => ranking.some((one) => one.id === id && one.decision !== null));
  if (departures.length === 0) return [];
  const rows = await tx.rankDeparture.findMany({
    where: {
      applicationId: { in: departures.map(({ id }) => id) },
      // What was said with a slate counts once that is signed.
      OR: [{ slateId: null }, { status: { in: ['SIGNED', 'LAPSED'] } }],
    },
    orderBy: [{ statedAt: 'desc' }, { id: 'desc' }],
    include: { statedBy: { select: { name: true } } },
  });
  const placeOf = new Map(ranking.map(({ id, title, rank }) => [id, { id, title, rank }]));
  return departures.map(({ id, favouredIds }) => {
    const latest = rows.find(({ applicationId }) => applicationId === id);
    return {
      application: placeOf.get(id) ?? { id, title: '', rank: null },
      favoured: favouredIds.flatMap((one) => placeOf.get(one) ?? []),
      standing: standingOf(favouredIds, latest),
      stated: latest ?? null,
    };
  });
}
