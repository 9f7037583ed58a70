import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { readTyped } from '../answers/read-typed';
import type { FormField, FormSection } from '../definition/definition';
import type { Expression } from '../expressions/tree';
import { editedField } from './edited-field';
import { fieldPresets } from './field-presets';
import type { EditedForm, FormEdit, FormEditCheck } from './form-edit';
import { movedField, movedSection } from './form-moves';
import { formReferences } from './form-references';
import { freeKey } from './free-key';
import { problemsInEditedForm, problemsInRemoval } from './problems-in-form-edit';

/**
 * A form after one edit, or every reason why not, and then the form as it was. The problems' fields are those of the
 * builder's form, where the edit is posted as `edit`.
 */
export function applyFormEdit(sections: readonly FormSection[], edit: FormEdit, check: FormEditCheck): EditedForm {
  const made = make([...sections], edit, check);
  const problems = made.problems.length > 0 ? made.problems : problemsInEditedForm(sections, made.sections, check);
  return problems.length > 0 ? { sections: [...sections], problems, touched: made.touched } : made;
}

function make(sections: FormSection[], edit: FormEdit, check: FormEditCheck): EditedForm {
  switch (edit.kind) {
    case 'addSection':
      return addedSection(sections, edit, check);
    case 'updateSection':
      return updatedSection(sections, edit, check);
    case 'moveSection':
      return { sections: movedSection(sections, edit), problems: isThere(sections, edit.key), touched: edit.key };
    case 'moveField':
      return { sections: movedField(sections, edit), problems: isThere(sections, edit.key), touched: edit.key };
    case 'removeSection':
      return removedSection(sections, edit.key, check);
    case 'removeField':
      return removedField(sections, edit.key, check);
    case 'addField':
    case 'updateField':
      return editedField(sections, edit, check);
  }
}

type Kind<Name extends FormEdit['kind']> = Extract<FormEdit, { kind: Name }>;

function addedSection(
  sections: FormSection[],
  { title, hint, visibleWhen, first, firstLabel }: Kind<'addSection'>,
  check: FormEditCheck,
): EditedForm {
  const taken = new Set([...keysOf(sections), ...(check.takenKeys ?? [])]);
  const key = freeKey('s', taken);
  const field: FormField = { ...fieldPresets[first], key: freeKey('q', taken), label: firstLabel };
  const section = (condition: Expression | null): FormSection => ({
    key,
    title,
    hint,
    visibleWhen: condition,
    fields: [field],
  });
  const next = [...sections, section(null)];
  const read = readTyped(visibleWhen, 'visibleWhen', {
    references: formReferences(next, check.lists),
    wanted: ['boolean'],
  });
  return { sections: [...sections, section(read.tree)], problems: read.problems, touched: key };
}

function updatedSection(
  sections: FormSection[],
  { key, title, hint, visibleWhen }: Kind<'updateSection'>,
  check: FormEditCheck,
): EditedForm {
  const read = readTyped(visibleWhen, 'visibleWhen', {
    references: formReferences(sections, check.lists),
    wanted: ['boolean'],
  });
  const next = sections.map((section) =>
    section.key === key ? { ...section, title, hint, visibleWhen: read.tree } : section,
  );
  return { sections: next, problems: [...isThere(sections, key), ...read.problems], touched: key };
}

function removedSection(sections: FormSection[], key: string, check: FormEditCheck): EditedForm {
  const index = sections.findIndex((section) => section.key === key);
  const gone = sections[index]?.fields.map((field) => field.key) ?? [];
  const next = sections.filter((section) => section.key !== key);
  const problems = [
    ...isThere(sections, key),
    ...problemIf(next.length === 0, { code: 'builder.problems.lastSection' }),
    ...problemsInRemoval(sections, gone, check),
  ];
  return { sections: next, problems, touched: next[Math.min(index, next.length - 1)]?.key ?? key };
}

function removedField(sections: FormSection[], key: string, check: FormEditCheck): EditedForm {
  const section = sections.find(({ fields }) => fields.some((field) => field.key === key));
  const index = section?.fields.findIndex((field) => field.key === key) ?? -1;
  const rest = section?.fields.filter((field) => field.key !== key) ?? [];
  const problems = [
    ...isThere(sections, key),
    ...problemIf(section !== undefined && rest.length === 0, {
      code: 'builder.problems.lastField',
      values: { section: section?.title ?? '' },
    }),
    ...problemsInRemoval(sections, [key], check),
  ];
  const next = sections.map((each) => (each === section ? { ...each, fields: rest } : each));
  return { sections: next, problems, touched: rest[Math.min(index, rest.length - 1)]?.key ?? section?.key ?? key };
}

function isThere(sections: readonly FormSection[], key: string): Problem[] {
  return keysOf(sections).includes(key) ? [] : [{ code: 'builder.problems.gone' }];
}

const keysOf = (sections: readonly FormSection[]): string[] =>
  sections.flatMap(({ key, fields }) => [key, ...fields.map((field) => field.key)]);
