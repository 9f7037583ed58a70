import type { BudgetRow } from '@/lib/forms/answers/answer-value';
import type { BudgetRules } from '@/lib/plans/terms/budget-rules';
import { anyProject, type Granted, grantRangeOf } from '@/lib/plans/terms/grant-range';
import type { Terms } from '@/lib/plans/terms/terms';
import type { BudgetLine } from './budget';

export const budgetLine = ({ unitFen, ...row }: BudgetRow): BudgetLine => ({ ...row, unitFen: BigInt(unitFen) });

/** The budget part of a round's rules, for an application of this category to this topic. Own money is what the grant may not cover. */
export function budgetRulesOf(terms: Terms, granted: Granted = anyProject): BudgetRules {
  const { maxGrantBp, budget } = terms;
  const { leastFen, mostFen } = grantRangeOf(terms, granted);
  return {
    capFen: mostFen,
    leastFen,
    exactFen: leastFen === mostFen ? mostFen : null,
    minOwnBasisPoints: 10_000 - maxGrantBp,
    caps: budget.caps.map(({ codes, base, maxBp, label }) => ({ codes, base, maxBasisPoints: maxBp, label })),
    items: budget.items,
    forbiddenCodes: budget.forbiddenCodes,
  };
}
