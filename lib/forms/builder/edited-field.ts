import { readTyped } from '../answers/read-typed';
import type { FormField, FormSection } from '../definition/definition';
import type { Expression } from '../expressions/tree';
import { fieldFromDraft } from './field-from-draft';
import type { EditedForm, FormEdit, FormEditCheck } from './form-edit';
import { formReferences } from './form-references';
import { freeKey } from './free-key';
import { problemsInField } from './problems-in-field';
import { problemsInNewType } from './problems-in-form-edit';

type FieldEdit = Extract<FormEdit, { kind: 'addField' | 'updateField' }>;

const nothing: Expression = { kind: 'number', value: '0', unit: 'none' };

/** The form with a field added at the end of its section, or changed where it stands. */
export function editedField(sections: readonly FormSection[], edit: FieldEdit, check: FormEditCheck): EditedForm {
  const before = edit.kind === 'updateField' ? fieldOf(sections, edit.key) : null;
  const isMissing = edit.kind === 'updateField' ? before === null : !sections.some(({ key }) => key === edit.section);
  if (isMissing) return { sections: [...sections], problems: [{ code: 'builder.problems.gone' }], touched: '' };
  const key = before?.key ?? newKey(sections, edit, check);
  const draft = {
    ...edit.field,
    required: before !== null && check.protectedKeys.includes(key) ? before.required : edit.field.required,
  };
  const settled = (visibleWhen: Expression | null, formula: Expression): FormField =>
    fieldFromDraft(draft, { key, visibleWhen, formula, before });
  // Read against the form as it will be, so that a new label may be used at once; what speaks of itself is found as circular.
  const references = formReferences(placed(sections, edit, settled(null, nothing)), check.lists);
  const condition = readTyped(draft.visibleWhen, 'field.visibleWhen', { references, wanted: ['boolean'] });
  const formula =
    draft.type === 'calculated'
      ? readTyped(draft.formula, 'field.formula', { references, wanted: [draft.result] })
      : null;
  const field = settled(condition.tree, formula?.tree ?? nothing);
  const problems = [
    ...(before ? problemsInNewType(sections, [before, field], check) : []),
    ...problemsInField(field),
    ...condition.problems,
    ...(formula?.problems ?? []),
  ];
  return { sections: placed(sections, edit, field), problems, touched: key };
}

function newKey(
  sections: readonly FormSection[],
  { field: { type } }: FieldEdit,
  { takenKeys = [] }: FormEditCheck,
): string {
  const taken = new Set([
    ...takenKeys,
    ...sections.flatMap(({ key, fields }) => [key, ...fields.map((field) => field.key)]),
  ]);
  // The house reads a form's budget by this name.
  return type === 'budget' && !taken.has('budget') ? 'budget' : freeKey('q', taken);
}

function placed(sections: readonly FormSection[], edit: FieldEdit, field: FormField): FormSection[] {
  if (edit.kind === 'addField')
    return sections.map((section) =>
      section.key === edit.section ? { ...section, fields: [...section.fields, field] } : section,
    );
  return sections.map((section) => ({
    ...section,
    fields: section.fields.map((each) => (each.key === edit.key ? field : each)),
  }));
}

function fieldOf(sections: readonly FormSection[], key: string): FormField | null {
  return sections.flatMap(({ fields }) => fields).find((field) => field.key === key) ?? null;
}
