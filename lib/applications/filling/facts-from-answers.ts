import { type Answers, type BudgetRow, isText, placesIn, rowsOf } from '@/lib/forms/answers/answer-value';
import { knownKeys } from '@/lib/forms/definition/definition';
import { budgetTotals } from './budget';
import { budgetLine } from './budget-lines';

/** What an application's columns and its places (`putPlaces`) repeat of its answers, so that a list reads no answers. */
export function factsFromAnswers(answers: Answers) {
  const [title, code] = [knownKeys.title, knownKeys.category].map((key) => answers[key]);
  const totals = budgetTotals(rowsOf<BudgetRow>(answers[knownKeys.budget]).map(budgetLine));
  return {
    title: isText(title) ? title.slice(0, 200) : '',
    categoryCode: isText(code) ? code : null,
    placeIds: placesIn(answers[knownKeys.region]),
    requestedFen: totals.grantFen,
    ownFen: totals.ownFen,
    totalFen: totals.totalFen,
  };
}
