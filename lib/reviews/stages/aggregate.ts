import { Exact, type TrimRule, trimmedMean } from '@/lib/kernel/decimal';

/** An application's score from its experts' totals by the round's rule; null while nobody has scored. */
export function aggregateApplication(sheetTotals: readonly string[], rule: TrimRule): string | null {
  return sheetTotals.length === 0 ? null : trimmedMean(sheetTotals, rule);
}

/**
 * The plain mean of each criterion over the sheets, two decimals, in the order of `keys`: what applicants are shown,
 * and what decides between equal scores. A criterion left out counts as none.
 * @throws RangeError when there is no sheet.
 */
export function criterionMeans(sheets: readonly Readonly<Record<string, string>>[], keys: readonly string[]): string[] {
  return keys.map((key) =>
    trimmedMean(
      sheets.map((sheet) => sheet[key] ?? '0'),
      { trimFrom: Infinity, decimals: 2 },
    ),
  );
}

export type ApplicationToRank = {
  applicationId: string;
  score: string;
  /** What orders equals, as figures: the round's preferences, then the means of the criteria that break ties. */
  tieBreaks: readonly string[];
};

export type RankedApplication = {
  applicationId: string;
  score: string;
  /** From 1; equals share a rank and the next one is skipped (1, 2, 2, 4). */
  rank: number;
  /** Equal in the score and in every criterion that breaks ties: the chair decides and records why. */
  tied: boolean;
};

/** Highest score first, ties broken by preferences and criteria. What is still equal shares the rank. The order given does not matter. */
export function rankApplications(applications: readonly ApplicationToRank[]): RankedApplication[] {
  const sorted = applications.toSorted((a, b) => byMerit(a, b) || (a.applicationId < b.applicationId ? -1 : 1));
  const equalsNext = sorted.map((application, index) => {
    const next = sorted[index + 1];
    return next !== undefined && byMerit(application, next) === 0;
  });
  let rank = 0;
  return sorted.map(({ applicationId, score }, index) => {
    const equalsPrevious = equalsNext[index - 1] ?? false;
    if (!equalsPrevious) rank = index + 1;
    return { applicationId, score, rank, tied: equalsPrevious || (equalsNext[index] ?? false) };
  });
}

/**
 * Divides a ranking at `cutCount` places. When the last place falls within a tie, none of the tied is passed or cut:
 * they are `undecided`, and the chair fills `cutCount − passed.length` places from them.
 */
export function cutAt(
  ranked: readonly RankedApplication[],
  cutCount: number,
): {
  passed: RankedApplication[];
  undecided: RankedApplication[];
  cut: RankedApplication[];
  splitsTie: boolean;
} {
  const lastIn = ranked[cutCount - 1]?.rank;
  const splitRank = lastIn !== undefined && ranked[cutCount]?.rank === lastIn ? lastIn : null;
  const isUndecided = ({ rank }: RankedApplication): boolean => rank === splitRank;
  return {
    passed: ranked.slice(0, Math.max(0, cutCount)).filter((application) => !isUndecided(application)),
    undecided: ranked.filter(isUndecided),
    cut: ranked.slice(Math.max(0, cutCount)).filter((application) => !isUndecided(application)),
    splitsTie: splitRank !== null,
  };
}

function byMerit(a: ApplicationToRank, b: ApplicationToRank): number {
  const differences = [a.score, ...a.tieBreaks].map((figure, index) =>
    new Exact([b.score, ...b.tieBreaks][index] ?? 0).comparedTo(figure),
  );
  return differences.find((difference) => difference !== 0) ?? 0;
}
