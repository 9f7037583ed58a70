import type { FormField, FormSection } from './definition';
import type { FormRule } from './expressions/form-rule';
import type { ExpressionType } from './expressions/operator-types';
import { problemsInTree } from './expressions/read-expression';
import { referencedFields } from './expressions/referenced-fields';
import type { ReferenceSchema } from './expressions/references';
import type { Expression } from './expressions/tree';

/** Something in a form that speaks of its fields: who, and how its owner is named on the screen. */
export type FormExpression = { tree: Expression; wanted: ExpressionType } & (
  | { of: 'condition' | 'formula'; key: string; name: string }
  | { of: 'sectionCondition'; key: string; name: string }
  | { of: 'rule'; key: string; name: number }
);

/** Every condition and formula of a form, and the rules between its answers. */
export function formExpressions(sections: readonly FormSection[], rules: readonly FormRule[]): FormExpression[] {
  return [
    ...sections.flatMap((section) => [
      ...(section.visibleWhen ? [{ of: 'sectionCondition' as const, key: section.key, name: section.title, tree: section.visibleWhen, wanted: 'boolean' as const }] : []),
      ...section.fields.flatMap(ofField),
    ]),
    ...rules.map(({ condition }, index) => ({ of: 'rule' as const, key: `rule${index}`, name: index + 1, tree: condition, wanted: 'boolean' as const })),
  ];
}

/** Those that no longer fit what they speak of. */
export function unfitExpressions(sections: readonly FormSection[], rules: readonly FormRule[], references: ReferenceSchema): FormExpression[] {
  return formExpressions(sections, rules).filter(({ tree, wanted }) => problemsInTree(tree, references, wanted).length > 0);
}

/**
 * Whether somewhere a field's showing or figure depends on itself, by whatever way round: then nobody could say whether
 * it is shown. A section's condition is one of each of its fields.
 */
export function isCircular(sections: readonly FormSection[]): boolean {
  const needs = new Map(sections.flatMap((section) => section.fields.map((field): [string, string[]] => [field.key, needsOf(field, section)])));
  const settled = new Set<string>();
  const leadsToItself = (key: string, way: ReadonlySet<string>): boolean => {
    if (way.has(key)) return true;
    if (settled.has(key)) return false;
    const found = (needs.get(key) ?? []).some((next) => leadsToItself(next, new Set([...way, key])));
    settled.add(key);
    return found;
  };
  return [...needs.keys()].some((key) => leadsToItself(key, new Set()));
}

function ofField(field: FormField): FormExpression[] {
  const owner = { key: field.key, name: field.label };
  return [
    ...(field.visibleWhen ? [{ ...owner, of: 'condition' as const, tree: field.visibleWhen, wanted: 'boolean' as const }] : []),
    ...(field.type === 'calculated' ? [{ ...owner, of: 'formula' as const, tree: field.formula, wanted: field.result }] : []),
  ];
}

function needsOf(field: FormField, section: FormSection): string[] {
  const trees = [section.visibleWhen, field.visibleWhen, field.type === 'calculated' ? field.formula : null];
  return trees.flatMap((tree) => (tree ? referencedFields(tree) : []));
}
