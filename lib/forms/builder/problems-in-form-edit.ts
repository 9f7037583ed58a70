import { type Problem, problemIf } from '@/lib/kernel/refusal';
import type { FormField, FormSection } from '../definition/definition';
import { type FormExpression, formExpressions, unfitExpressions } from '../definition/form-expressions';
import { problemsInConditions } from '../definition/problems-in-conditions';
import type { FormRule } from '../expressions/form-rule';
import { referencesIn } from '../expressions/references-in';
import type { Expression } from '../expressions/tree';
import type { FormEditCheck } from './form-edit';
import { formReferences } from './form-references';

const MAX_SECTIONS = 30;
const MAX_FIELDS_IN_SECTION = 40;
const MAX_FIELDS = 150;

/** What is wrong with a form as a whole after an edit, and was not before. */
export function problemsInEditedForm(
  before: readonly FormSection[],
  after: readonly FormSection[],
  check: FormEditCheck,
): Problem[] {
  return [
    ...problemsInSize(after),
    ...problemsInProtected(after, check),
    ...problemsInBudgets(after),
    ...problemsInCircles(before, after, check),
    ...problemsInFit(before, after, check),
  ];
}

/** Everything that speaks of the fields to be removed, by name; and whether the house itself needs them. */
export function problemsInRemoval(
  sections: readonly FormSection[],
  gone: readonly string[],
  { protectedKeys, rules }: FormEditCheck,
): Problem[] {
  const fields = sections.flatMap((section) => section.fields).filter(({ key }) => gone.includes(key));
  const users = usersBeside(sections, gone, rules);
  return fields
    .flatMap(({ key, label }): Problem[] => [
      ...problemIf(protectedKeys.includes(key), {
        code: 'builder.problems.protectedRemoved',
        values: { field: label },
      }),
      ...users.filter(({ tree }) => speaksOf(tree, key)).map((user) => named('usedBy', user, label)),
      ...rules.flatMap((rule, index): Problem[] =>
        rule.field === key ? [{ code: 'builder.problems.usedByRule', values: { field: label, user: index + 1 } }] : [],
      ),
    ])
    .filter(
      ({ code, values }, index, all) =>
        all.findIndex(
          (other) =>
            other.code === code &&
            other.values?.['user'] === values?.['user'] &&
            other.values?.['field'] === values?.['field'],
        ) === index,
    );
}

/**
 * Everything that speaks of a field whose answers would mean something else under its new type, by name. A text stays a
 * text when it gets longer; a choice that becomes a text would still be readable, and hold no longer.
 */
export function problemsInNewType(
  sections: readonly FormSection[],
  [before, after]: readonly [FormField, FormField],
  { protectedKeys, rules, lists }: FormEditCheck,
): Problem[] {
  if (before.type === after.type) return [];
  const { key, label } = before;
  if (protectedKeys.includes(key))
    return [{ code: 'builder.problems.protectedType', field: TYPE, values: { field: label } }];
  // The house reads the budget by its name, which a field of another type does not have.
  if (after.type === 'budget') return [{ code: 'builder.problems.budgetAdded', field: TYPE }];
  const known = (field: FormField) =>
    JSON.stringify(
      formReferences([{ key: 's', title: '', hint: '', visibleWhen: null, fields: [field] }], lists).map(({ fields }) =>
        fields.map(({ type }) => type),
      ),
    );
  if (known(before) === known(after)) return [];
  return usersBeside(sections, [key], rules)
    .filter(({ tree }) => speaksOf(tree, key))
    .map((user) => named('usedBy', user, label));
}

const TYPE = 'edit.field.type';

function usersBeside(
  sections: readonly FormSection[],
  gone: readonly string[],
  rules: readonly FormRule[],
): FormExpression[] {
  const rest = sections
    .map((section) => ({ ...section, fields: section.fields.filter(({ key }) => !gone.includes(key)) }))
    .filter((section) => section.fields.length > 0);
  return formExpressions(rest, rules);
}

const speaksOf = (tree: Expression, key: string): boolean => referencesIn(tree).some(({ field }) => field === key);

const userNames = { condition: 'Condition', formula: 'Formula', sectionCondition: 'Section', rule: 'Rule' } as const;

function named(what: 'usedBy' | 'unfit', { of, name }: FormExpression, field?: string): Problem {
  const user = userNames[of];
  return { code: `builder.problems.${what}${user}`, values: { user: name, ...(field !== undefined && { field }) } };
}

function problemsInSize(sections: readonly FormSection[]): Problem[] {
  const fields = sections.reduce((sum, section) => sum + section.fields.length, 0);
  return [
    ...problemIf(sections.length > MAX_SECTIONS, {
      code: 'builder.problems.tooManySections',
      values: { limit: MAX_SECTIONS },
    }),
    ...problemIf(
      sections.some((section) => section.fields.length > MAX_FIELDS_IN_SECTION),
      { code: 'builder.problems.tooManyInSection', values: { limit: MAX_FIELDS_IN_SECTION } },
    ),
    ...problemIf(fields > MAX_FIELDS, { code: 'builder.problems.tooManyFields', values: { limit: MAX_FIELDS } }),
  ];
}

/** What the house reads from every form must never be hidden, be it by its section. */
function problemsInProtected(sections: readonly FormSection[], { protectedKeys }: FormEditCheck): Problem[] {
  return sections.flatMap((section) =>
    section.fields
      .filter(
        ({ key, visibleWhen }) => protectedKeys.includes(key) && (visibleWhen !== null || section.visibleWhen !== null),
      )
      .map(({ label }) => ({ code: 'builder.problems.protectedHidden', values: { field: label } })),
  );
}

function problemsInBudgets(sections: readonly FormSection[]): Problem[] {
  const budgets = sections.flatMap(({ fields }) => fields).filter(({ type }) => type === 'budget');
  return budgets.length > 1 ? [{ code: 'builder.problems.oneBudget' }] : [];
}

/** Each field that would wait for itself by name; those that do already are told before publishing. */
function problemsInCircles(
  before: readonly FormSection[],
  after: readonly FormSection[],
  { lists }: FormEditCheck,
): Problem[] {
  const waiting = (sections: readonly FormSection[]) =>
    problemsInConditions(sections, formReferences(sections, lists)).filter(
      ({ code }) => code === 'forms.problems.waitsForItself',
    );
  const known = new Set(waiting(before).map(({ field }) => field));
  return waiting(after)
    .filter(({ field }) => !known.has(field))
    .map(({ code, values }) => ({ code, ...(values && { values }) }));
}

/** A form may have had unfit parts already, after its categories changed; those are told before publishing. */
function problemsInFit(
  before: readonly FormSection[],
  after: readonly FormSection[],
  { lists, rules }: FormEditCheck,
): Problem[] {
  const known = new Set(
    unfitExpressions(before, rules, formReferences(before, lists)).map(({ of, key }) => `${of} ${key}`),
  );
  return unfitExpressions(after, rules, formReferences(after, lists))
    .filter(({ of, key }) => !known.has(`${of} ${key}`))
    .map((user) => named('unfit', user));
}
