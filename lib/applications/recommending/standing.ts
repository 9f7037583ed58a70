import type { ApplicationStatus, RecommendationStatus } from '@/lib/db/generated/enums';
import { type RecommendationTerms, recommendationDueAt } from '@/lib/plans/terms/recommendation';
import { officeInCharge, type PlaceWithOffices } from '@/lib/regions/office-in-charge';

type Standing = {
  standsAt: (PlaceWithOffices & { id: string }) | null;
  levelsPassed: number;
  round: { closesAt: Date | null; terms: { recommendation: RecommendationTerms } };
};

/** Which office below the round's has an application to recommend, and by when that is to pass it up; null where it waits at none. */
export function standingAt({ standsAt, levelsPassed, round }: Standing) {
  const level = round.terms.recommendation.levels[levelsPassed];
  if (standsAt === null || level === undefined) return null;
  return {
    regionId: standsAt.id,
    office: officeInCharge(standsAt).officeName,
    dueAt: recommendationDueAt(round.closesAt, level),
  };
}

export type LevelState = 'RECOMMENDING' | 'RETURNED' | 'RECOMMENDED' | 'NOT_RECOMMENDED';

/**
 * How one stands at an office, as that office is told it: nothing of how it fares further up. Null where it waits here no
 * longer, and nothing was decided.
 */
export function stateAt(
  said: RecommendationStatus,
  { isHere, status }: { isHere: boolean; status: ApplicationStatus },
): LevelState | null {
  if (said === 'RECOMMENDED' || said === 'NOT_RECOMMENDED') return said;
  return isHere && (status === 'RECOMMENDING' || status === 'RETURNED') ? status : null;
}
