import { type Problem, problemIf } from '@/lib/kernel/refusal';
import type { ExpressionType } from '../expressions/operator-types';
import { isGap } from '../expressions/place';
import { readExpression } from '../expressions/read-expression';
import type { ReferenceSchema } from '../expressions/references';
import type { Expression } from '../expressions/tree';

type Wanted = { references: ReferenceSchema; wanted: readonly [ExpressionType, ...ExpressionType[]] };

/** A typed condition or formula of the builder's form; problems stand at its field, the place in the text first. */
export function readTyped(
  source: string,
  name: string,
  { references, wanted }: Wanted,
): { tree: Expression | null; problems: Problem[] } {
  if (source === '') return { tree: null, problems: [] };
  const reads = wanted.map((type) => readExpression(source, references, type));
  const read = reads.find(({ ok }) => ok) ?? reads[0];
  if (read === undefined || read.ok) return { tree: read?.tree ?? null, problems: [] };
  const field = `edit.${name}`;
  const problems = read.problems.flatMap(({ at: { line, column }, ...problem }): Problem[] => [
    ...problemIf(!isGap(problem), { code: 'builder.problems.expressionPlace', field, values: { line, column } }),
    { ...problem, field },
  ]);
  return { tree: null, problems };
}
