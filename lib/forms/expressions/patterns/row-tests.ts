import { parseYuan } from '@/lib/kernel/money';
import { typedFigure } from '@/lib/kernel/typed/figures';
import { readDay } from '@/lib/kernel/typed/typed-dates';
import type { ReferenceColumn, TableField } from '../references';
import { type Expression, plainDecimal } from '../tree';

/** One test of a row as officers choose it: a column, how it is compared, and with what: `other` is a column of the same row. */
export type RowTest = { column: string; operator: RowOperator; values: string[]; value: string; other: string };
export type RowOperator = (typeof comparisons)[number] | 'in' | 'filled' | 'empty';
/** All tests pass, or one of them does. */
export type RowTests = { joiner: Joiner; list: readonly RowTest[] };
export type Joiner = 'and' | 'or';

const comparisons = ['≥', '≤', '>', '<', '='] as const;
export const blankRowTest: RowTest = { column: '', operator: 'in', values: [], value: '', other: '' };
export const noRowTests: RowTests = { joiner: 'and', list: [] };

/** How a column may be compared. */
export function operatorsOf({ type }: ReferenceColumn): RowOperator[] {
  if (type === 'choice') return ['in', 'filled', 'empty'];
  return type === 'money' || type === 'number' || type === 'day'
    ? [...comparisons, 'filled', 'empty']
    : ['filled', 'empty'];
}

export function isComparison(operator: RowOperator): operator is (typeof comparisons)[number] {
  return comparisons.some((each) => each === operator);
}

/** The columns of the same row that a column may be compared with. */
export function comparableWith(column: ReferenceColumn, { columns }: TableField): ReferenceColumn[] {
  return columns.filter(({ key, type }) => key !== column.key && type === column.type);
}

/** The condition that the rows pass; null without tests, undefined while one is unfinished. */
export function rowCondition({ joiner, list }: RowTests, table: TableField): Expression | null | undefined {
  const trees = list.map((test) => testTree(test, table));
  if (trees.some((tree) => tree === undefined)) return undefined;
  const whole = trees.filter((tree) => tree !== undefined);
  return whole.length === 0 ? null : whole.reduce((left, right) => ({ kind: 'binary', operator: joiner, left, right }));
}

/** The tests a condition is made of; null when it says something that cannot be chosen. */
export function rowTestsOf(condition: Expression | null): RowTests | null {
  if (condition === null) return noRowTests;
  const joiner = condition.kind === 'binary' && condition.operator === 'or' ? 'or' : 'and';
  const list = testsJoined(condition, joiner);
  return list && { joiner, list };
}

function testsJoined(condition: Expression, joiner: Joiner): RowTest[] | null {
  if (condition.kind === 'binary' && condition.operator === joiner) {
    const [left, right] = [testsJoined(condition.left, joiner), testsJoined(condition.right, joiner)];
    return left && right && [...left, ...right];
  }
  const test = testOf(condition);
  return test && [test];
}

/** A typed amount, number or day as the literal a column of this type is compared with. */
export function literalOf(type: string, typed: string): Expression | undefined {
  const plain = typedFigure(typed).replaceAll(',', '');
  if (type === 'money') {
    const fen = parseYuan(plain);
    return fen === null ? undefined : { kind: 'money', fen: String(fen) };
  }
  if (type === 'day') {
    const day = readDay(typed);
    return day === null ? undefined : { kind: 'day', value: day };
  }
  const decimal = plain
    .replace(/^0+(?=\d)/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
  return plainDecimal.test(decimal) ? { kind: 'number', value: decimal, unit: 'none' } : undefined;
}

/** How a literal is typed; null for anything else. */
export function typedLiteral(node: Expression): string | null {
  if (node.kind === 'money') return yuanText(node.fen);
  if (node.kind === 'number' && node.unit === 'none') return node.value;
  return node.kind === 'day' ? node.value : null;
}

function yuanText(fen: string): string {
  const digits = fen.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, (zeros) => (zeros.includes('.') ? '' : zeros));
}

function testTree({ column: key, operator, values, value, other }: RowTest, table: TableField): Expression | undefined {
  const column = table.columns.find((each) => each.key === key);
  if (!column || !operatorsOf(column).includes(operator)) return undefined;
  const cell: Expression = { kind: 'column', column: key };
  if (operator === 'empty') return empty(cell);
  if (operator === 'filled') return { kind: 'unary', operator: 'not', operand: empty(cell) };
  if (isComparison(operator)) {
    const beside = comparableWith(column, table).find((each) => each.key === other);
    const right: Expression | undefined =
      other === '' ? literalOf(column.type, value) : beside && { kind: 'column', column: other };
    return right && { kind: 'binary', operator, left: cell, right };
  }
  const [first, ...others] = values.map((text): Expression => ({ kind: 'text', value: text }));
  if (first === undefined) return undefined;
  return others.length === 0
    ? { kind: 'binary', operator: '=', left: cell, right: first }
    : { kind: 'belongs', operand: cell, options: [first, ...others] };
}

function empty(operand: Expression): Expression {
  return { kind: 'unary', operator: 'isEmpty', operand };
}

function testOf(node: Expression): RowTest | null {
  if (node.kind === 'belongs' && node.operand.kind === 'column') {
    const values = node.options.flatMap((option) => (option.kind === 'text' ? [option.value] : []));
    return values.length === node.options.length ? { ...blankRowTest, column: node.operand.column, values } : null;
  }
  if (node.kind === 'unary') return emptinessOf(node);
  return node.kind === 'binary' && node.left.kind === 'column' ? comparisonOf(node, node.left.column) : null;
}

function emptinessOf({ operator, operand }: Extract<Expression, { kind: 'unary' }>): RowTest | null {
  if (operator === 'isEmpty')
    return operand.kind === 'column' ? { ...blankRowTest, column: operand.column, operator: 'empty' } : null;
  const inner = operator === 'not' ? testOf(operand) : null;
  return inner?.operator === 'empty' ? { ...inner, operator: 'filled' } : null;
}

function comparisonOf({ operator, right }: Extract<Expression, { kind: 'binary' }>, column: string): RowTest | null {
  if (operator === '=' && right.kind === 'text') return { ...blankRowTest, column, values: [right.value] };
  const compared = comparisons.find((each) => each === operator);
  if (!compared) return null;
  if (right.kind === 'column')
    return right.column === column ? null : { ...blankRowTest, column, operator: compared, other: right.column };
  const value = typedLiteral(right);
  return value === null ? null : { ...blankRowTest, column, operator: compared, value };
}
