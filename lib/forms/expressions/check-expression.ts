import type { Problem } from '@/lib/kernel/refusal';
import type { ProblemIn } from '@/messages/typed';
import { isWithinLimits } from './limits';
import { commonType, type ExpressionType, isFigureType, isOrdered, mayBelong, resultOf } from './operator-types';
import { optionsOf } from './options';
import { fieldAt, type ReferenceSchema, type TableField, tableAt } from './references';
import type { Expression } from './tree';
import { printed } from './words';

/** Something in a tree that makes no sense, with the part of the tree it is about. */
export type Fault = { node: Expression; problem: Problem };
export type CheckedExpression = { type: ExpressionType | null; faults: Fault[] };

/** Where an expression stands: what it may speak of, and the table whose rows it judges. */
export type CheckScope = { schema: ReferenceSchema; row: TableField | null };

/** The type of a tree and everything wrong with it; the type is null only when there are faults. */
export function checkExpression(tree: Expression, { schema, row }: CheckScope): CheckedExpression {
  const faults: Fault[] = [];
  if (!isWithinLimits(tree)) return { type: null, faults: [{ node: tree, problem: problem('tooLarge') }] };
  const type = typeOf(tree, { schema, row, faults });
  if (type === 'table' || type === 'other') faults.push({ node: tree, problem: problem('onlyWhole', { found: type }) });
  return { type: faults.length === 0 ? type : null, faults };
}

type Scope = CheckScope & { faults: Fault[] };
type Type = ExpressionType | null;
type Kind<Name extends Expression['kind']> = Extract<Expression, { kind: Name }>;

/** Null after a fault, so that one mistake is told once. */
function typeOf(node: Expression, scope: Scope): Type {
  switch (node.kind) {
    case 'number':
    case 'money':
    case 'text':
    case 'day':
    case 'months':
    case 'boolean':
      return node.kind;
    case 'reference':
      return (
        fieldAt(scope.schema, node)?.type ??
        fault(scope, node, problem('goneField', { name: `${node.group}.${node.field}` }))
      );
    case 'column':
      return columnType(scope.row, node.column) ?? fault(scope, node, problem('goneColumn', { name: node.column }));
    case 'unary':
      return unaryType(node, scope);
    case 'binary':
      return binaryType(node, scope);
    case 'belongs':
      return belongsType(node, scope);
    case 'if':
      return conditionalType(node, scope);
    case 'pick':
      return pickType(node, scope);
    case 'columnFigure':
    case 'rowCount':
    case 'rowTest':
      return aggregateType(node, scope);
  }
}

function unaryType({ operator, operand }: Kind<'unary'>, scope: Scope): Type {
  const type = typeOf(operand, scope);
  if (operator === 'isEmpty') return 'boolean';
  if (operator === 'not') return expectBoolean(operand, type, scope);
  if (type === null || isFigureType(type)) return type;
  return fault(scope, operand, problem('notAFigure', { found: type }));
}

function binaryType(node: Kind<'binary'>, scope: Scope): Type {
  const { operator, left, right } = node;
  const [first, second] = [typeOf(left, scope), typeOf(right, scope)];
  if (operator === 'and' || operator === 'or') {
    expectBoolean(left, first, scope);
    return expectBoolean(right, second, scope);
  }
  if (first === null || second === null) return null;
  const result = resultOf(operator, first, second);
  if (result === null)
    return fault(scope, node, problem('operandTypes', { operator: printed(operator), left: first, right: second }));
  checkOption(right, left, scope);
  checkOption(left, right, scope);
  return result;
}

function belongsType(node: Kind<'belongs'>, scope: Scope): Type {
  const type = typeOf(node.operand, scope);
  for (const option of node.options) {
    const optionType = typeOf(option, scope);
    if (type === null || optionType === null) continue;
    if (mayBelong(type, optionType)) checkOption(option, node.operand, scope);
    else fault(scope, option, problem('operandTypes', { operator: printed('belongs'), left: type, right: optionType }));
  }
  return 'boolean';
}

/** A choice can only be one of its options; a text beside it that is none would never be true. */
function checkOption(node: Expression, chosen: Expression, { schema, row, faults }: Scope): void {
  const options = node.kind === 'text' ? optionsOf(schema, row, chosen) : null;
  if (node.kind !== 'text' || !options || options.some(({ value }) => value === node.value)) return;
  faults.push({ node, problem: problem('notAnOption', { value: node.value }) });
}

function conditionalType({ condition, then, otherwise }: Kind<'if'>, scope: Scope): Type {
  expectBoolean(condition, typeOf(condition, scope), scope);
  const thenType = typeOf(then, scope);
  if (!otherwise) return expectBoolean(then, thenType, scope);
  const otherwiseType = typeOf(otherwise, scope);
  if (thenType === null || otherwiseType === null) return null;
  return (
    commonType(thenType, otherwiseType) ??
    fault(scope, otherwise, problem('branchTypes', { left: thenType, right: otherwiseType }))
  );
}

function pickType({ of }: Kind<'pick'>, scope: Scope): Type {
  const types = of.map((each) => typeOf(each, scope));
  const first = types.find((type) => type !== null) ?? null;
  of.forEach((each, index) => {
    const type = types[index] ?? null;
    if (type !== null && (type !== first || !isOrdered(type)))
      fault(scope, each, problem('notComparable', { found: type }));
  });
  return first;
}

function aggregateType(node: Kind<'columnFigure' | 'rowCount' | 'rowTest'>, scope: Scope): Type {
  const row = tableAt(scope.schema, node.table);
  if (!row) return fault(scope, node.table, problem('goneTable', { name: node.table.field }));
  const inRow = { ...scope, row };
  if (node.where) expectBoolean(node.where, typeOf(node.where, inRow), scope);
  if (node.kind === 'rowCount') return 'number';
  if (node.kind === 'rowTest') return expectBoolean(node.condition, typeOf(node.condition, inRow), scope);
  const type = columnType(row, node.column);
  if (type === null) return fault(scope, node, problem('goneColumn', { name: node.column }));
  const fits = node.function === 'sum' || node.function === 'average' ? isFigureType(type) : isOrdered(type);
  return fits ? type : fault(scope, node, problem('columnType', { found: type }));
}

function expectBoolean(node: Expression, type: Type, scope: Scope): Type {
  return type === null || type === 'boolean' ? type : fault(scope, node, problem('notATruth', { found: type }));
}

function columnType(row: TableField | null, key: string): Type {
  return row?.columns.find((column) => column.key === key)?.type ?? null;
}

function fault(scope: Scope, node: Expression, found: Problem): null {
  scope.faults.push({ node, problem: found });
  return null;
}

function problem(reason: ProblemIn<'expressions'>, values?: Record<string, string>): Problem {
  return { code: `expressions.problems.${reason}`, ...(values && { values }) };
}
