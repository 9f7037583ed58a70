import type { BinaryOperator, Expression } from '@/lib/forms/expressions/tree';

/** What rules of supplied forms are made of: the pieces that officers choose from lists. */
export const field = (key: string) => ({ kind: 'reference' as const, group: 'form', field: key });
export const text = (value: string): Expression => ({ kind: 'text', value });
export const column = (key: string): Expression => ({ kind: 'column', column: key });
export const binary = (left: Expression, operator: BinaryOperator, right: Expression): Expression => ({
  kind: 'binary',
  left,
  operator,
  right,
});
export const percentOf = (percent: string, of: Expression): Expression =>
  binary({ kind: 'number', value: percent, unit: 'percent' }, '×', of);
export const count = (value: number): Expression => ({ kind: 'number', value: String(value), unit: 'none' });

const inBudget = (key: string, value: string): Expression => binary(column(key), '=', text(value));
/** Lines paid by the grant, those paid otherwise, and those of one item. */
export const granted = inBudget('source', 'GRANT');
export const own = inBudget('source', 'OWN');
export const ofItem = (code: string): Expression => inBudget('code', code);

/** The amounts of the budget's lines, all of them or some. */
export const budgetSum = (where: Expression | null = null): Expression => ({
  kind: 'columnFigure',
  function: 'sum',
  table: field('budget'),
  column: 'amount',
  where,
});
