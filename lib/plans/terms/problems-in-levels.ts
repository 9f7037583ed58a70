import type { RegionLevel } from '@/lib/db/generated/enums';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { type Day, formatDay, shanghaiDay } from '@/lib/kernel/shanghai';
import { type RecommendationTerms, recommendationDueAt, recommendingLevels } from './recommendation';

/** Offices of these levels lie below a region of that one. */
export const levelsBelow = (level: RegionLevel) =>
  recommendingLevels.filter((one) => level === 'CITY' || (level === 'DISTRICT' && one === 'STREET'));

/** What of the levels contradicts itself, or the region that runs the call. */
export function problemsInLevels({ levels }: RecommendationTerms, level: RegionLevel): Problem[] {
  const below = levelsBelow(level);
  const [first, second] = levels;
  return [
    ...levels
      .filter((one) => !below.includes(one.level))
      .map((one): Problem => ({ code: 'rounds.problems.levelNotBelow', field: daysOf(one.level) })),
    ...problemIf(first !== undefined && second !== undefined && second.days <= first.days, {
      code: 'rounds.problems.levelsInDisorder',
      field: daysOf('DISTRICT'),
    }),
  ];
}

type Dated = {
  closesAt: Date | null;
  reviewFrom: Day | null;
  terms: { recommendation: RecommendationTerms };
};

/** The levels have their days between the deadline and the review. */
export function problemsInLevelDays({ closesAt, reviewFrom, terms }: Dated): Problem[] {
  return terms.recommendation.levels.flatMap((level): Problem[] => {
    const due = recommendationDueAt(closesAt, level);
    return due === null || reviewFrom === null || shanghaiDay(due) < reviewFrom
      ? []
      : [
          {
            code: 'rounds.problems.levelAfterReview',
            field: daysOf(level.level),
            values: { due: formatDay(shanghaiDay(due)), review: formatDay(reviewFrom) },
          },
        ];
  });
}

const daysOf = (level: RecommendationTerms['levels'][number]['level']): string => `${level.toLowerCase()}Days`;
