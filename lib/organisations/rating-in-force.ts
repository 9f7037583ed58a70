import type { Day } from '@/lib/kernel/shanghai';

type Recorded = { kind: string; from: Day; to: Day | null };

/** The newest rating that has begun on `today` and not expired: it stops counting on the day it expires. */
export function ratingInForce<Rating extends Recorded>(standings: readonly Rating[], today: Day): Rating | undefined {
  return standings
    .filter(({ kind, from, to }) => kind === 'RATING' && from <= today && (to === null || to > today))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
}
