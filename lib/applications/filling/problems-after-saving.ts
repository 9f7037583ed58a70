import type { AnswerValue, BudgetRow } from '@/lib/forms/answers/answer-value';
import { problemsInDuration } from '@/lib/forms/answers/duration';
import { problemsInField } from '@/lib/forms/answers/problems-in-answers';
import type { FormField } from '@/lib/forms/definition/definition';
import type { Problem } from '@/lib/kernel/refusal';
import type { Granted } from '@/lib/plans/terms/grant-range';
import type { Terms } from '@/lib/plans/terms/terms';
import { isAtGrid, problemsInBudget } from './budget';
import { budgetLine, budgetRulesOf } from './budget-lines';
import { type Executed, periodOf } from './execution-period';

/** What is wrong with answers that were just saved, said at once beside the field; an emptied field is no news, and a cell of a grid says it itself. */
export function problemsAfterSaving(
  changed: readonly { field: FormField; value: AnswerValue | null }[],
  round: Executed & { terms: Terms },
  granted: Granted,
): Problem[] {
  const budgetRules = budgetRulesOf(round.terms, granted);
  const period = periodOf(round);
  const inFields = changed.flatMap(({ field, value }) => {
    // Categories and regions outside the round are refused before they are saved.
    if (value === null || field.type === 'category' || field.type === 'region') return [];
    const context = {
      categoryCodes: [],
      regions: new Map<string, never>(),
      attachmentCounts: {},
      period,
      problemsInBudget: (rows: readonly BudgetRow[]) => problemsInBudget(rows.map(budgetLine), budgetRules),
    };
    return problemsInField(field, value, context)
      .filter((problem) => !isAtGrid(problem))
      .map((problem) => ({ ...problem, values: { label: field.label, ...problem.values } }));
  });
  const kept = changed.flatMap(({ field, value }) => (value === null ? [] : [[field.key, value] as const]));
  const fields = changed.map(({ field }) => field);
  return [...inFields, ...problemsInDuration(fields, Object.fromEntries(kept), period)];
}
