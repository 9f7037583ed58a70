import type { RoundStatus } from '@/lib/db/generated/enums';
import { formatYuan } from '@/lib/kernel/money';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import type { ProblemIn } from '@/messages/typed';
import type { Wishes } from './optimising/candidate';
import type { Row } from './optimising/problem';

/** Scenarios of a round that are kept beside each other at most. */
export const MOST_KEPT = 30;

export const problemsBeforeKeeping = (
  status: RoundStatus,
  { ranked, kept }: { ranked: number; kept: number },
): Problem[] =>
  status === 'DECIDING'
    ? [
        ...problemIf(ranked === 0, { code: 'slates.problems.nothingRanked' }),
        ...problemIf(kept >= MOST_KEPT, { code: 'slates.problems.tooMany', values: { most: MOST_KEPT } }),
      ]
    : [{ code: 'awards.problems.notDeciding' }];

type Named = (by: 'category' | 'region', key: string) => string;

/** Rules that no choice keeps together, each at its field of the form; the round's own have none. */
export function problemsInConflict(rows: readonly Row[], wishes: Wishes, nameOf: Named): Problem[] {
  const told = rows.map((row): Problem => {
    if (row.rule === 'floor') {
      const at = wishes.floors.findIndex(({ by, key }) => by === row.by && key === row.key);
      const values = {
        name: nameOf(row.by ?? 'category', row.key ?? ''),
        least: Number(row.least),
        most: row.members.length,
      };
      return { code: 'slates.problems.conflictFloor', field: `floors.${at}.least`, values };
    }
    const { code, field } = conflicts[row.rule];
    const isAsked = field !== undefined && fieldsAsked(wishes).includes(field);
    return { code: `slates.problems.${code}`, ...(isAsked && { field }), ...valuesOf(row) };
  });
  const once = [...new Map(told.map((problem) => [`${problem.code} ${problem.field ?? ''}`, problem])).values()];
  return [{ code: 'slates.problems.infeasible' }, ...once];
}

const conflicts: Record<Exclude<Row['rule'], 'floor'>, { code: ProblemIn<'slates'>; field?: string }> = {
  unranked: { code: 'conflictUnranked' },
  passLine: { code: 'conflictPassLine' },
  minScore: { code: 'conflictMinScore', field: 'minScore' },
  organisationCount: { code: 'conflictOrganisationCount', field: 'organisationCount' },
  organisationSum: { code: 'conflictOrganisationSum', field: 'organisationSum' },
  category: { code: 'conflictCategory' },
  others: { code: 'conflictCategory' },
  places: { code: 'conflictPlaces', field: 'places' },
  share: { code: 'conflictShare' },
  budget: { code: 'conflictBudget', field: 'budget' },
};

const fieldsAsked = (wishes: Wishes): string[] => [
  ...(wishes.minScore === null ? [] : ['minScore']),
  ...(wishes.organisationCount === null ? [] : ['organisationCount']),
  ...(wishes.organisationFen === null ? [] : ['organisationSum']),
  ...(wishes.places === null ? [] : ['places']),
  ...(wishes.budgetFen === null ? [] : ['budget']),
];

function valuesOf({ rule, most }: Row): Pick<Problem, 'values'> {
  if (most === null) return {};
  const isMoney = rule === 'budget' || rule === 'organisationSum';
  return { values: { most: isMoney ? formatYuan(most) : Number(most) } };
}

/** Only over the ranking and the rules it was worked out from. */
export const problemsWithPrint = (isSame: boolean): Problem[] =>
  problemIf(!isSame, { code: 'slates.problems.rankingChanged' });
