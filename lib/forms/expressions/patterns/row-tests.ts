import { parseYuan } from '@/lib/kernel/money';
import { isDay } from '@/lib/kernel/shanghai';
import type { ReferenceColumn, TableField } from '../references';
import { plainDecimal, type Expression } from '../tree';

/** One test of a row as officers choose it: a column, how it is compared, and with what. */
export type RowTest = { column: string; operator: RowOperator; values: string[]; value: string };
export type RowOperator = (typeof rowOperators)[number];

export const rowOperators = ['in', '≥', '≤', 'filled'] as const;
export const blankRowTest: RowTest = { column: '', operator: 'in', values: [], value: '' };

/** How a column may be compared. */
export function operatorsOf({ type }: ReferenceColumn): RowOperator[] {
  if (type === 'choice') return ['in', 'filled'];
  return type === 'money' || type === 'number' || type === 'day' ? ['≥', '≤', 'filled'] : ['filled'];
}

/** The condition that all tests pass; null without tests, undefined while one is unfinished. */
export function rowCondition(tests: readonly RowTest[], table: TableField): Expression | null | undefined {
  const trees = tests.map((test) => testTree(test, table));
  if (trees.some((tree) => tree === undefined)) return undefined;
  const whole = trees.filter((tree) => tree !== undefined);
  return whole.length === 0 ? null : whole.reduce((left, right) => ({ kind: 'binary', operator: 'and', left, right }));
}

/** The tests a condition is made of; null when it says something that cannot be chosen. */
export function rowTestsOf(condition: Expression | null): RowTest[] | null {
  if (condition === null) return [];
  if (condition.kind === 'binary' && condition.operator === 'and') {
    const [left, right] = [rowTestsOf(condition.left), rowTestsOf(condition.right)];
    return left && right && [...left, ...right];
  }
  const test = testOf(condition);
  return test && [test];
}

/** A typed amount, number or day as the literal a column of this type is compared with. */
export function literalOf(type: string, typed: string): Expression | undefined {
  const plain = typed.normalize('NFKC').replaceAll(',', '').trim();
  if (type === 'money') {
    const fen = parseYuan(plain);
    return fen === null ? undefined : { kind: 'money', fen: String(fen) };
  }
  if (type === 'day') return isDay(plain) ? { kind: 'day', value: plain } : undefined;
  const decimal = plain.replace(/^0+(?=\d)/, '').replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
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

function testTree({ column: key, operator, values, value }: RowTest, { columns }: TableField): Expression | undefined {
  const column = columns.find((each) => each.key === key);
  if (!column || !operatorsOf(column).includes(operator)) return undefined;
  const cell: Expression = { kind: 'column', column: key };
  if (operator === 'filled') return { kind: 'unary', operator: 'not', operand: { kind: 'unary', operator: 'isEmpty', operand: cell } };
  if (operator !== 'in') {
    const right = literalOf(column.type, value);
    return right && { kind: 'binary', operator, left: cell, right };
  }
  const [first, ...others] = values.map((text): Expression => ({ kind: 'text', value: text }));
  if (first === undefined) return undefined;
  return others.length === 0 ? { kind: 'binary', operator: '=', left: cell, right: first } : { kind: 'belongs', operand: cell, options: [first, ...others] };
}

function testOf(node: Expression): RowTest | null {
  if (node.kind === 'belongs' && node.operand.kind === 'column') {
    const values = node.options.flatMap((option) => (option.kind === 'text' ? [option.value] : []));
    return values.length === node.options.length ? { ...blankRowTest, column: node.operand.column, values } : null;
  }
  if (node.kind === 'unary' && node.operator === 'not' && node.operand.kind === 'unary' && node.operand.operator === 'isEmpty' && node.operand.operand.kind === 'column') {
    return { ...blankRowTest, column: node.operand.operand.column, operator: 'filled' };
  }
  if (node.kind !== 'binary' || node.left.kind !== 'column') return null;
  const { column } = node.left;
  if (node.operator === '=') return node.right.kind === 'text' ? { ...blankRowTest, column, values: [node.right.value] } : null;
  const value = typedLiteral(node.right);
  return (node.operator === '≥' || node.operator === '≤') && value !== null ? { ...blankRowTest, column, operator: node.operator, value } : null;
}
