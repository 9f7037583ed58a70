import { type RecommendationTerms, recommendationDueAt } from '@/lib/plans/terms/recommendation';

type Standing = {
  standsAt: { id: string; officeName: string } | null;
  levelsPassed: number;
  round: { closesAt: Date | null; terms: { recommendation: RecommendationTerms } };
};

/** At which office below the round's an application waits, and by when that is to pass it up; null where it waits at none. */
export function standingAt({ standsAt, levelsPassed, round }: Standing) {
  const level = round.terms.recommendation.levels[levelsPassed];
  if (standsAt === null || level === undefined) return null;
  return { regionId: standsAt.id, office: standsAt.officeName, dueAt: recommendationDueAt(round.closesAt, level) };
}
