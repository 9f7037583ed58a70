import type { BudgetRow } from '@/lib/forms/answers/answer-value';
import type { BudgetRules } from '@/lib/plans/terms/budget-rules';
import type { Terms } from '@/lib/plans/terms/terms';
import type { BudgetLine } from './budget';

export const budgetLine = ({ unitFen, ...row }: BudgetRow): BudgetLine => ({ ...row, unitFen: BigInt(unitFen) });

/** The budget part of a round's rules. Own money is what the grant may not cover. */
export function budgetRulesOf({ perProjectCapFen, maxGrantBp, budget }: Terms): BudgetRules {
  return {
    capFen: perProjectCapFen,
    minOwnBasisPoints: 10_000 - maxGrantBp,
    caps: budget.caps.map(({ codes, base, maxBp, label }) => ({ codes, base, maxBasisPoints: maxBp, label })),
    forbiddenCodes: budget.forbiddenCodes,
  };
}
