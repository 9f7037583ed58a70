import type { BudgetRow } from '@/lib/forms/answers/answer-value';
import type { BudgetRules } from '@/lib/plans/terms/budget-rules';
import type { RulesDocument } from '@/lib/plans/terms/rules-document';
import type { BudgetLine } from './budget';

export const budgetLine = ({ unitFen, ...row }: BudgetRow): BudgetLine => ({ ...row, unitFen: BigInt(unitFen) });

/** The budget part of a round's rules. Own money is what the grant may not cover. */
export function budgetRulesOf({ perProjectCapFen, maxGrantBp, budget }: RulesDocument): BudgetRules {
  return {
    capFen: perProjectCapFen,
    minOwnBasisPoints: 10_000 - maxGrantBp,
    caps: budget.caps.map(({ codes, base, maxBp, label }) => ({ codes, base, maxBasisPoints: maxBp, label })),
    forbiddenCodes: budget.forbiddenCodes,
  };
}
