import type { Json } from '@/lib/kernel/canonical-json';
import type { FieldOf, FormField } from '../definition/definition';
import { calculated, isVisible } from '../expressions/form-rule';
import type { ReferenceSchema } from '../expressions/references';
import { referencesIn } from '../expressions/references-in';
import type { Expression } from '../expressions/tree';
import { type Facts, toValue } from '../expressions/value';

type Conditional = { key: string; visibleWhen: Expression | null };
type CalculatedField = Pick<FieldOf<'calculated'>, 'type' | 'formula' | 'result' | 'decimals'>;
/** What settling needs to know of a form: less than its definition, because it also travels to browsers. */
export type SettledField = Conditional & ({ type: Exclude<FormField['type'], 'calculated'> } | CalculatedField);
export type SettledSection = Conditional & { fields: readonly SettledField[] };

/**
 * What the answers come to once calculated fields are worked out and hidden fields count as not answered: a figure
 * nobody sees moves nothing. In the order of the form, but what a condition or formula speaks of is settled before it,
 * wherever it stands. Fields that wait for each other, which `problemsInConditions` keeps out of published forms, come out
 * the same on every side: the first of the form is settled first.
 */
export function settledFacts(sections: readonly SettledSection[], references: ReferenceSchema, facts: Facts): Facts {
  const [{ key: group }] = references;
  const places = new Map(sections.flatMap((section) => section.fields.map((field) => [field.key, { field, section }])));
  const form: Record<string, Json> = { ...facts[group] };
  for (const [key, { field }] of places) if (field.type === 'calculated') form[key] = null;
  const settled = { ...facts, [group]: form };
  const begun = new Set<string>();

  const settle = (key: string): void => {
    const place = places.get(key);
    if (place === undefined || begun.has(key)) return;
    begun.add(key);
    const { field, section } = place;
    for (const reference of treesOf(field, section).flatMap(referencesIn))
      if (reference.group === group) settle(reference.field);
    if (field.type === 'profile') return;
    const isShown = conditionsOf(field, section).every((condition) => isVisible(condition, references, settled));
    if (!isShown) form[key] = null;
    else if (field.type === 'calculated')
      form[key] = figureOf(field, calculated(field.formula, { schema: references, facts: settled }, field.decimals));
  };

  for (const key of places.keys()) settle(key);
  return settled;
}

/** What decides about a field: its own condition and its section's, and its formula. */
export function treesOf(field: SettledField, section: Conditional): Expression[] {
  const conditions = conditionsOf(field, section);
  return field.type === 'calculated' ? [...conditions, field.formula] : conditions;
}

function conditionsOf(field: Conditional, section: Conditional): Expression[] {
  return [section.visibleWhen, field.visibleWhen].filter((condition) => condition !== null);
}

/** A formula that comes to something else than the field promises comes to nothing. */
function figureOf({ result }: CalculatedField, answer: Json): Json {
  return toValue(result, answer) === null ? null : answer;
}
