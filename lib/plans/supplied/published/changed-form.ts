import type { FormSectionsInput } from '@/lib/forms/definition/definition';

export type Form = { title: string; sections: FormSectionsInput };
type Section = FormSectionsInput[number];
type Field = Section['fields'][number];

/** A form with some sections made anew, under a title of its own. */
export function changedForm(
  form: Form,
  title: string,
  changes: Readonly<Record<string, (section: Section) => Section>>,
): Form {
  return { title, sections: form.sections.map((section) => changes[section.key]?.(section) ?? section) };
}

/** More questions at the end of a section. */
export const withFields =
  (...added: Field[]) =>
  (section: Section): Section => ({ ...section, fields: [...section.fields, ...added] });

/** A question in another form, by its key. */
export const withField =
  (key: string, change: (field: Field) => Field) =>
  (section: Section): Section => ({
    ...section,
    fields: section.fields.map((field) => (field.key === key ? change(field) : field)),
  });
