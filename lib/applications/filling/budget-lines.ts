import type { BudgetRow } from '@/lib/forms/answers/answer-value';
import type { Fen } from '@/lib/kernel/money';
import type { BudgetRules } from '@/lib/plans/terms/budget-rules';
import type { Terms } from '@/lib/plans/terms/terms';
import type { BudgetLine } from './budget';

type Topic = { indicativeFen: Fen };

export const budgetLine = ({ unitFen, ...row }: BudgetRow): BudgetLine => ({ ...row, unitFen: BigInt(unitFen) });

/** The budget part of a round's rules, for an application to `topic` where topics have fixed sums. Own money is what the grant may not cover. */
export function budgetRulesOf(terms: Terms, topic: Topic | null = null): BudgetRules {
  const { perProjectCapFen, minGrantFen, maxGrantBp, budget, topicSumIsExact } = terms;
  const exactFen = topicSumIsExact && topic !== null ? topic.indicativeFen : null;
  return {
    capFen: exactFen ?? perProjectCapFen,
    leastFen: exactFen ?? minGrantFen,
    exactFen: exactFen ?? (minGrantFen === perProjectCapFen ? perProjectCapFen : null),
    minOwnBasisPoints: 10_000 - maxGrantBp,
    caps: budget.caps.map(({ codes, base, maxBp, label }) => ({ codes, base, maxBasisPoints: maxBp, label })),
    forbiddenCodes: budget.forbiddenCodes,
  };
}
