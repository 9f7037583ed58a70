import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Answers, type BudgetRow, isText, rowsOf } from '@/lib/forms/answers/answer-value';
import { knownKeys } from '@/lib/forms/definition/definition';
import { budgetTotals } from './budget';
import { budgetLine } from './budget-lines';

/** The columns of an application that repeat what its answers say, so that a list reads no answers. */
export async function factsFromAnswers(tx: Tx, roundId: string, answers: Answers) {
  const [title, code, regionId] = [knownKeys.title, knownKeys.category, knownKeys.region].map((key) => answers[key]);
  const category = isText(code)
    ? await tx.planCategory.findFirst({ where: { plan: { round: { id: roundId } }, code } })
    : null;
  const totals = budgetTotals(rowsOf<BudgetRow>(answers[knownKeys.budget]).map(budgetLine));
  return {
    title: isText(title) ? title.slice(0, 200) : '',
    categoryId: category?.id ?? null,
    regionId: isText(regionId) ? regionId : null,
    requestedFen: totals.grantFen,
    ownFen: totals.ownFen,
    totalFen: totals.totalFen,
  };
}
