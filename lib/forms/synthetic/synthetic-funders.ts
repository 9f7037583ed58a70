import { type Answers, type BudgetRow, rowsOf, type TableRow } from '../answers/answer-value';
import { lineFen } from '../answers/budget-row-amount';
import type { FormField } from '../definition/definition';
import { funderTableIn } from '../definition/funder-table';

/** The same sheet with its own money paid by the first of the funders it names, who gives at least so much. */
export function withFunders(fields: readonly FormField[], answers: Answers): Answers {
  const table = funderTableIn(fields);
  const [first, ...others] = table === null ? [] : rowsOf<TableRow>(answers[table.field.key]);
  if (table === null || first === undefined) return answers;
  const funder = String(first[table.name]);
  let ownFen = 0n;
  const budgets = fields.flatMap(({ key, type }): [string, BudgetRow[]][] => {
    const rows = type === 'budget' ? rowsOf<BudgetRow>(answers[key]) : [];
    if (rows.length === 0) return [];
    const own = rows.filter(({ source }) => source === 'OWN');
    ownFen += own.reduce((sum, row) => sum + lineFen({ ...row, unitFen: BigInt(row.unitFen) }), 0n);
    return [[key, rows.map((row) => (row.source === 'OWN' ? { ...row, funder } : row))]];
  });
  const given = BigInt(first[table.amount] ?? 0);
  const giving = { ...first, [table.amount]: String(given < ownFen ? ownFen : given) };
  return { ...answers, ...Object.fromEntries(budgets), [table.field.key]: [giving, ...others] };
}
