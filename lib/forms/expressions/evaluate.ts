import { isWithinLimits } from './limits';
import { belongs, connect, isFigure, negated, operate, order, truth } from './operations';
import { add, divide, fromDecimal, multiply, type Rational, whole } from './rational';
import { fieldAt, type ReferenceSchema, type TableField, tableAt } from './references';
import type { Expression, Literal, Reference } from './tree';
import { boolean, type Facts, money, number, type Row, toValue, type Value } from './value';

const HUNDREDTH = { numerator: 1n, denominator: 100n };

/**
 * What the expression comes to for these facts; null when something it needs is empty, a divisor is zero, or the tree
 * no longer fits the form. Never throws, and takes at most nodes × rows steps: a table is gone through once per aggregate.
 * Figures are exact fractions; only `calculated` rounds.
 */
export function evaluate(tree: Expression, schema: ReferenceSchema, facts: Facts): Value {
  if (!isWithinLimits(tree)) return null;
  return valueOf(tree, { schema, facts, row: null, known: new Map() });
}

type Scope = {
  schema: ReferenceSchema;
  facts: Facts;
  /** The row at hand while an aggregate is computed. */
  row: { table: TableField; cells: Row } | null;
  /** Aggregates speak of their own rows only, so one inside another's condition has one value for all rows. */
  known: Map<Expression, Value>;
};

type Kind<Name extends Expression['kind']> = Extract<Expression, { kind: Name }>;
type Aggregate = Kind<'columnFigure' | 'rowCount' | 'rowTest'>;

function valueOf(node: Expression, scope: Scope): Value {
  switch (node.kind) {
    case 'reference':
      return answerTo(node, scope);
    case 'column':
      return cellOf(node.column, scope.row);
    case 'unary':
      return unary(node, scope);
    case 'binary':
      return binary(node, scope);
    case 'belongs':
      return anyOf(node.options.map((option) => belongs(valueOf(node.operand, scope), valueOf(option, scope))));
    case 'if':
      return conditional(node, scope);
    case 'pick':
      return picked(
        node.function,
        node.of.map((each) => valueOf(each, scope)),
      );
    case 'columnFigure':
    case 'rowCount':
    case 'rowTest':
      return remembered(node, scope);
    case 'number':
    case 'money':
    case 'text':
    case 'day':
    case 'months':
    case 'boolean':
      return literal(node);
  }
}

function literal(node: Literal): Value {
  switch (node.kind) {
    case 'number': {
      const figure = fromDecimal(node.value);
      return figure && number(node.unit === 'percent' ? multiply(figure, HUNDREDTH) : figure);
    }
    case 'money': {
      const figure = fromDecimal(node.fen);
      return figure && money(figure);
    }
    case 'text':
      return { type: 'text', text: node.value };
    case 'day':
      return toValue('day', node.value);
    case 'months':
      return { type: 'months', count: node.count };
    case 'boolean':
      return boolean(node.value);
  }
}

function answerTo(reference: Reference, { schema, facts }: Scope): Value {
  const field = fieldAt(schema, reference);
  const group = Object.hasOwn(facts, reference.group) ? facts[reference.group] : undefined;
  return field && group && Object.hasOwn(group, field.key) ? toValue(field.type, group[field.key]) : null;
}

function cellOf(key: string, row: Scope['row']): Value {
  const column = row?.table.columns.find((each) => each.key === key);
  return row && column && Object.hasOwn(row.cells, key) ? toValue(column.type, row.cells[key]) : null;
}

function unary({ operator, operand }: Kind<'unary'>, scope: Scope): Value {
  const value = valueOf(operand, scope);
  if (operator === 'isEmpty') return boolean(value === null || (value.type === 'table' && value.rows.length === 0));
  if (operator === 'negate') return negated(value);
  const holds = truth(value);
  return holds === null ? null : boolean(!holds);
}

function binary({ operator, left, right }: Kind<'binary'>, scope: Scope): Value {
  const [first, second] = [valueOf(left, scope), valueOf(right, scope)];
  return operator === 'and' || operator === 'or' ? connect(operator, first, second) : operate(operator, first, second);
}

function conditional({ condition, then, otherwise }: Kind<'if'>, scope: Scope): Value {
  const holds = truth(valueOf(condition, scope));
  if (holds === null) return null;
  if (holds) return valueOf(then, scope);
  return otherwise ? valueOf(otherwise, scope) : boolean(true);
}

function picked(which: 'least' | 'greatest', values: readonly Value[]): Value {
  return values.reduce((best, value) => {
    const difference = order(value, best);
    if (difference === null) return null;
    return (which === 'least' ? difference < 0 : difference > 0) ? value : best;
  });
}

function remembered(node: Aggregate, scope: Scope): Value {
  const known = scope.known.get(node);
  if (known !== undefined) return known;
  const value = aggregate(node, scope);
  scope.known.set(node, value);
  return value;
}

/** A table nobody has filled has no rows: its count and sum are 0, every row of it passes, none does. */
function aggregate(node: Aggregate, scope: Scope): Value {
  const table = tableAt(scope.schema, node.table);
  if (!table) return null;
  const answer = answerTo(node.table, scope);
  const rows = (answer?.type === 'table' ? answer.rows : []).map((cells) => ({ ...scope, row: { table, cells } }));
  if (node.kind === 'rowTest') return tested(node, rows);
  const counted = rows.filter((row) => !node.where || truth(valueOf(node.where, row)) === true);
  if (node.kind === 'rowCount') return number(whole(counted.length));
  const cells = counted.map(({ row }) => cellOf(node.column, row)).filter((cell) => cell !== null);
  if (node.function === 'sum') return total(table.columns.find(({ key }) => key === node.column)?.type, cells);
  if (node.function === 'average') return mean(cells.filter(isFigure));
  return cells.length === 0 ? null : picked(node.function === 'min' ? 'least' : 'greatest', cells);
}

/** Rows the filter leaves out are no concern; rows it cannot judge leave the whole in doubt unless another row decides. */
function tested({ function: which, condition, where }: Kind<'rowTest'>, rows: readonly Scope[]): Value {
  const connector = which === 'any' ? 'and' : 'or';
  const results = rows.map((row) => {
    const result = valueOf(condition, row);
    if (!where) return result;
    const isMeant = valueOf(where, row);
    return connect(connector, which === 'any' ? isMeant : opposite(isMeant), result);
  });
  return which === 'any'
    ? anyOf(results.map(truth))
    : results.reduce((all, result) => connect('and', all, result), boolean(true));
}

function opposite(value: Value): Value {
  const holds = truth(value);
  return holds === null ? null : boolean(!holds);
}

/** Empty cells add nothing. */
function total(type: string | undefined, cells: readonly Value[]): Value {
  if (type !== 'money' && type !== 'number') return null;
  const figures: Rational[] = cells.filter(isFigure).map(({ figure }) => figure);
  return { type, figure: figures.reduce(add, whole(0)) };
}

/** Of the cells that are filled; of none there is no average. */
function mean(figures: readonly Extract<Value, { figure: Rational }>[]): Value {
  const [first] = figures;
  if (first === undefined) return null;
  const average = divide(figures.map(({ figure }) => figure).reduce(add), whole(figures.length));
  return average && { type: first.type, figure: average };
}

function anyOf(results: readonly (boolean | null)[]): Value {
  if (results.includes(true)) return boolean(true);
  return results.includes(null) ? null : boolean(false);
}
