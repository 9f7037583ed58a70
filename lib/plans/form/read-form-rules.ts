import type { FormSection } from '@/lib/forms/definition/definition';
import { type FormRule, sidesOf } from '@/lib/forms/expressions/form-rule';
import { isGap } from '@/lib/forms/expressions/place';
import { problemsInTree, readExpression } from '@/lib/forms/expressions/read-expression';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import type { Expression } from '@/lib/forms/expressions/tree';
import type { Problem } from '@/lib/kernel/refusal';

/** A rule as an officer types it. */
export type TypedRule = {
  text: string;
  message: string;
  field: string;
  advisory?: boolean;
  sums?: boolean;
  position?: number | null;
};

/** Typed rules as trees, or everything wrong with them at the row where it was typed. Rows without a rule and a message are no rows. */
export function readFormRules(
  typed: readonly TypedRule[],
  sections: readonly FormSection[],
  references: ReferenceSchema,
): { rules: FormRule[]; problems: Problem[] } {
  const keys = fieldsToMend(sections).map(({ key }) => key);
  const rules: { rule: FormRule; position: number }[] = [];
  const problems: Problem[] = [];
  typed.forEach(({ text, message, field, advisory = false, sums = false, position }, index) => {
    if (text === '' && message === '') return;
    const at = (name: keyof TypedRule): string => `rules.${index}.${name}`;
    if (message === '') problems.push({ code: 'kernel.problems.required', field: at('message') });
    if (!keys.includes(field)) problems.push({ code: 'kernel.problems.required', field: at('field') });
    const asRule = (condition: Expression): FormRule => ({
      condition,
      message,
      field,
      ...(advisory && { advisory }),
      ...(sums && { sums }),
    });
    const read = text === '' ? null : readExpression(text, references, 'boolean');
    if (read === null) problems.push({ code: 'kernel.problems.required', field: at('text') });
    else if (read.ok) {
      rules.push({ rule: asRule(read.tree), position: position ?? index });
      if (sums && !comparesMoney(read.tree, references))
        problems.push({ code: 'rounds.problems.sumsOfNothing', field: at('sums') });
    } else
      problems.push(
        ...read.problems.flatMap(({ at: place, ...problem }) => [
          // A gap is told by its name, which says more than where it stands.
          ...(isGap(problem) ? [] : [placeIn(index, place, at('text'))]),
          { ...problem, field: at('text') },
        ]),
      );
  });
  const inOrder = rules.sort((first, second) => first.position - second.position);
  return { rules: inOrder.map(({ rule }) => rule), problems };
}

/** Two sums can be named only where two are compared. */
function comparesMoney(condition: Expression, references: ReferenceSchema): boolean {
  const sides = sidesOf(condition);
  return sides !== null && sides.every((side) => problemsInTree(side, references, 'money').length === 0);
}

/** The fields an applicant can mend; the profile's are mended elsewhere. */
export function fieldsToMend(sections: readonly FormSection[]): { key: string; label: string }[] {
  return sections.flatMap(({ fields }) =>
    fields.filter(({ type }) => type !== 'profile').map(({ key, label }) => ({ key, label })),
  );
}

function placeIn(index: number, { line, column }: { line: number; column: number }, field: string): Problem {
  return { code: 'rounds.problems.formRulePlace', field, values: { row: index + 1, line, column } };
}
