import 'server-only';
import { db } from '@/lib/db/client';
import { printExpression } from '@/lib/forms/expressions/print-expression';
import type { ReferenceField } from '@/lib/forms/expressions/references';
import type { Actor } from '@/lib/kernel/actor';
import { formReferencesOf } from './form-references-of';
import { roundById } from './load';
import { roundPolicy } from './policy';
import { fieldsToMend, type TypedRule } from './read-form-rules';

export type FormRulesPart = {
  rules: TypedRule[];
  fields: { key: string; label: string }[];
  /** As they are typed; tables with their columns. */
  names: { name: string; columns: string[] }[];
};

/** A round's rules between answers as text, and what may be typed; null when the actor may not see the round. */
export async function formRulesOf(actor: Actor, roundId: string): Promise<FormRulesPart | null> {
  const round = await roundById(db, { roundId });
  if (round === null || !roundPolicy.view(actor, round)) return null;
  const { sections, references } = await formReferencesOf(db, round);
  const columnsOf = (field: ReferenceField): string[] => (field.type === 'table' ? field.columns.map(({ label }) => label) : []);
  return {
    rules: round.rules.formRules.map(({ condition, message, field }) => ({ text: printExpression(condition, references), message, field })),
    fields: fieldsToMend(sections),
    names: references.flatMap(({ key: group, fields }) =>
      fields.map((field) => ({ name: printExpression({ kind: 'reference', group, field: field.key }, references), columns: columnsOf(field) })),
    ),
  };
}
