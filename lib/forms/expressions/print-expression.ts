import { moneyText, monthsText, numberText } from './literals';
import { optionsOf, optionText } from './options';
import { isBareName, type ReferenceSchema, type TableField, tableAt } from './references';
import { spellColumn, spellName } from './resolve-name';
import type { BinaryOperator, Expression, Reference } from './tree';
import { isWord, printed } from './words';

/** The text of a tree, as officers read and edit it; `parseExpression` reads the same tree from it. */
export function printExpression(tree: Expression, schema: ReferenceSchema): string {
  return print(tree, { schema, row: null }, LOOSEST);
}

type Scope = { schema: ReferenceSchema; row: TableField | null };

/** How tightly a form binds: brackets are written where something looser stands in a tighter place. */
const LOOSEST = 0;
const OR = 1;
const NOT = 3;
const COMPARISON = 4;
const SUM = 5;
const NEGATIVE = 7;

const binding = {
  or: OR,
  and: 2,
  '=': 4,
  '≠': 4,
  '<': 4,
  '≤': 4,
  '>': 4,
  '≥': 4,
  '+': SUM,
  '-': SUM,
  '×': 6,
  '÷': 6,
} as const satisfies Record<BinaryOperator, number>;

function print(node: Expression, scope: Scope, place: number): string {
  const { text, binds } = printedNode(node, scope);
  return binds < place ? `(${text})` : text;
}

function printedNode(node: Expression, scope: Scope): { text: string; binds: number } {
  switch (node.kind) {
    case 'unary':
      return printedUnary(node, scope);
    case 'binary':
      return printedBinary(node, scope);
    case 'belongs':
      return printedBelongs(node, scope, 'belongs');
    case 'if':
      return { text: conditional(node, scope), binds: LOOSEST };
    case 'number':
    case 'money':
    case 'text':
    case 'day':
    case 'months':
    case 'boolean':
    case 'reference':
    case 'column':
    case 'pick':
    case 'columnFigure':
    case 'rowCount':
    case 'rowTest':
      return { text: primary(node, scope), binds: Infinity };
  }
}

type Kind<Name extends Expression['kind']> = Extract<Expression, { kind: Name }>;

function printedUnary({ operator, operand }: Kind<'unary'>, scope: Scope): { text: string; binds: number } {
  if (operator === 'negate') return { text: `${printed('-')}${print(operand, scope, NEGATIVE)}`, binds: NEGATIVE };
  if (operator === 'isEmpty') return { text: `${print(operand, scope, SUM)} ${printed('empty')}`, binds: COMPARISON };
  if (operand.kind === 'belongs') return printedBelongs(operand, scope, 'belongsNot');
  if (operand.kind === 'unary' && operand.operator === 'isEmpty') {
    return { text: `${print(operand.operand, scope, SUM)} ${printed('notEmpty')}`, binds: COMPARISON };
  }
  return { text: `${printed('not')} ${print(operand, scope, NOT)}`, binds: NOT };
}

function printedBinary({ operator, left, right }: Kind<'binary'>, scope: Scope): { text: string; binds: number } {
  const binds = binding[operator];
  // Comparisons do not chain, everything else groups from the left.
  const sides = [
    print(shown(left, right, scope), scope, binds === COMPARISON ? SUM : binds),
    print(shown(right, left, scope), scope, binds + 1),
  ];
  return { text: sides.join(` ${printed(operator)} `), binds };
}

function printedBelongs(
  { operand, options }: Kind<'belongs'>,
  scope: Scope,
  word: 'belongs' | 'belongsNot',
): { text: string; binds: number } {
  const items = options.map((option) => shown(option, operand, scope));
  return { text: `${print(operand, scope, SUM)} ${printed(word)} (${list(items, scope)})`, binds: COMPARISON };
}

/** A conditional inside a condition or a branch stands in brackets, so that nobody wonders whose 否则 it is. */
function conditional({ condition, then, otherwise }: Kind<'if'>, scope: Scope): string {
  const start = [printed('if'), print(condition, scope, OR), printed('then'), print(then, scope, OR)];
  return [...start, ...(otherwise ? [printed('else'), print(otherwise, scope, LOOSEST)] : [])].join(' ');
}

function primary(node: Exclude<Expression, Kind<'unary' | 'binary' | 'belongs' | 'if'>>, scope: Scope): string {
  switch (node.kind) {
    case 'number':
      return numberText(node);
    case 'money':
      return moneyText(node.fen);
    case 'months':
      return monthsText(node.count);
    case 'text':
      return `"${node.value.replaceAll('"', '""')}"`;
    case 'day':
      return node.value;
    case 'boolean':
      return printed(node.value ? 'true' : 'false');
    case 'reference':
    case 'column':
      return dotted(spellName(scope.schema, scope.row, node));
    case 'pick':
      return `${printed(node.function)}(${list(node.of, scope)})`;
    case 'columnFigure':
      return aggregate(node.function, [dotted(spellColumn(scope.schema, node))], inRows(node, scope));
    case 'rowCount':
      return aggregate('count', [tableName(node.table, scope)], inRows(node, scope));
    case 'rowTest': {
      const rows = inRows(node, scope);
      return aggregate(node.function, [tableName(node.table, scope), print(node.condition, rows.scope, LOOSEST)], rows);
    }
  }
}

type Rows = { where: Expression | null; scope: Scope };

function inRows({ table, where }: { table: Reference; where: Expression | null }, { schema }: Scope): Rows {
  return { where, scope: { schema, row: tableAt(schema, table) } };
}

function aggregate(
  word: 'sum' | 'min' | 'max' | 'average' | 'count' | 'any' | 'all',
  start: string[],
  { where, scope }: Rows,
): string {
  return `${printed(word)}(${[...start, ...(where ? [print(where, scope, LOOSEST)] : [])].join(', ')})`;
}

function tableName(table: Reference, { schema }: Scope): string {
  return dotted(spellName(schema, null, table));
}

function list(nodes: readonly Expression[], scope: Scope): string {
  return nodes.map((node) => print(node, scope, LOOSEST)).join(', ');
}

function dotted(parts: readonly string[]): string {
  return parts.map((part) => (isBareName(part) && !isWord(part) ? part : `「${part}」`)).join('.');
}

/** An option's value reads as its label. */
function shown(node: Expression, other: Expression, { schema, row }: Scope): Expression {
  const options = node.kind === 'text' ? optionsOf(schema, row, other) : null;
  return node.kind === 'text' && options ? { ...node, value: optionText(options, node.value) } : node;
}
