import { type AwardingRules, isBelowLine } from '@/lib/plans/terms/awarding-rules';

type Placed = {
  id: string;
  rank: number | null;
  score: string | null;
  categoryCode: string | null;
  /** The need that was put up for competition; a sum and a place of its own. */
  topicId: string | null;
  isAwarded: boolean;
};
type Rules = Pick<AwardingRules, 'quotas'> & { passLine: number };

/** One that the ranking would have before those who are awarded in its place. */
export type Departure = { id: string; favouredIds: string[] };

/**
 * Whom awards pass over: not awarded, though it may be, while one further down is. Where categories have places of their own,
 * whoever takes such a place competes with their own category only, and who answers a topic with those who answer the same. `equals`: whether it also counts who is passed over for
 * one of the same rank, whom only the chair puts in order.
 */
export function departuresFrom(ranking: readonly Placed[], { quotas, passLine }: Rules, equals: boolean): Departure[] {
  const awarded = ranking.filter(({ isAwarded }) => isAwarded);
  const hasOwnPlace = new Set(
    quotas.flatMap(({ categoryCode, places }) =>
      awarded.filter((one) => one.categoryCode === categoryCode).slice(0, places),
    ),
  );
  return ranking
    .filter(({ isAwarded, rank, score }) => !isAwarded && rank !== null && !isBelowLine(score, passLine))
    .flatMap((passed) => {
      const favoured = awarded.filter(
        (one) =>
          isBehind(one, passed) &&
          (!hasOwnPlace.has(one) || one.categoryCode === passed.categoryCode) &&
          (one.topicId === null || one.topicId === passed.topicId),
      );
      return favoured.length === 0 ? [] : [{ id: passed.id, favouredIds: favoured.map(({ id }) => id) }];
    });

  function isBehind(one: Placed, passed: Placed): boolean {
    if (one.rank === null) return true;
    return equals ? one.rank >= (passed.rank ?? 0) : one.rank > (passed.rank ?? 0);
  }
}
