import { checkExpression, type Fault } from './check-expression';
import { commonType, type ExpressionType } from './operator-types';
import { parseExpression } from './parse-expression';
import { type PlacedProblem, placeOf } from './place';
import { printExpression } from './print-expression';
import type { ReferenceSchema } from './references';
import type { Expression } from './tree';

export type ReadExpression =
  | { ok: true; tree: Expression; type: ExpressionType }
  | { ok: false; problems: PlacedProblem[] };

/** Reads and checks a typed expression of the type wanted; every problem points at its place in the text. */
export function readExpression(source: string, schema: ReferenceSchema, wanted: ExpressionType): ReadExpression {
  const parsed = parseExpression(source, schema);
  if (!parsed.ok) return parsed;
  const { type, faults } = checkExpression(parsed.tree, { schema, row: null });
  if (type !== null && commonType(type, wanted) !== null) return { ok: true, tree: parsed.tree, type };
  const unwanted: Fault = {
    node: parsed.tree,
    problem: { code: 'expressions.problems.unwantedType', values: { wanted, found: type ?? wanted } },
  };
  const whole = { start: 0, end: source.length };
  const placed = (type === null ? faults : [unwanted]).map(({ node, problem }) => ({
    ...problem,
    at: placeOf(source, parsed.spans.get(node) ?? whole),
  }));
  return { ok: false, problems: placed };
}

/** Whether a stored tree still fits the form it belongs to; places are those of its printed text. */
export function problemsInTree(tree: Expression, schema: ReferenceSchema, wanted: ExpressionType): PlacedProblem[] {
  const read = readExpression(printExpression(tree, schema), schema, wanted);
  return read.ok ? [] : read.problems;
}
