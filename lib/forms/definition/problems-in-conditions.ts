import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { treesOf } from '../answers/settled-facts';
import { problemsInTree } from '../expressions/read-expression';
import type { ReferenceSchema } from '../expressions/references';
import { referencesIn } from '../expressions/references-in';
import type { Expression } from '../expressions/tree';
import type { FormField, FormSection } from './definition';

/**
 * Conditions and formulas that do not fit the form and its lists (any more), and fields that wait for themselves;
 * each told at the field or section it is set on. `expressions.problems.*` say where exactly: see `problemsInTree`.
 */
export function problemsInConditions(sections: readonly FormSection[], references: ReferenceSchema): Problem[] {
  const circular = new Set(fieldsInCircles(sections, references));
  return sections.flatMap((section) => [
    ...problemsInCondition({ ...section, label: section.title }, references),
    ...section.fields.flatMap((field) => [
      ...problemsInCondition(field, references),
      ...problemsInFormula(field, references),
      ...problemIf(circular.has(field.key), {
        code: 'forms.problems.waitsForItself',
        field: field.key,
        values: { label: field.label },
      }),
    ]),
  ]);
}

type Conditional = { key: string; label: string; visibleWhen: Expression | null };

function problemsInCondition({ key, label, visibleWhen }: Conditional, references: ReferenceSchema): Problem[] {
  if (visibleWhen === null || problemsInTree(visibleWhen, references, 'boolean').length === 0) return [];
  return [{ code: 'forms.problems.conditionUnfit', field: key, values: { label } }];
}

function problemsInFormula(field: FormField, references: ReferenceSchema): Problem[] {
  if (field.type !== 'calculated' || problemsInTree(field.formula, references, field.result).length === 0) return [];
  return [{ code: 'forms.problems.formulaUnfit', field: field.key, values: { label: field.label } }];
}

/** Fields whose condition, section or formula leads back to themselves: they could never be settled. */
function fieldsInCircles(sections: readonly FormSection[], references: ReferenceSchema): string[] {
  const needs = new Map(
    sections.flatMap((section) =>
      section.fields.map((field) => [field.key, namesIn(treesOf(field, section), references)] as const),
    ),
  );
  return [...needs.keys()].filter((key) => {
    const reached = new Set(needs.get(key));
    for (const each of reached) for (const next of needs.get(each) ?? []) reached.add(next);
    return reached.has(key);
  });
}

function namesIn(trees: readonly Expression[], [{ key: group }]: ReferenceSchema): string[] {
  return trees
    .flatMap(referencesIn)
    .filter((reference) => reference.group === group)
    .map(({ field }) => field);
}
