import type { FieldOf, FormField, FormSection } from './definition';

const contact: readonly string[] = ['phone', 'email'];
const naming: readonly string[] = [...contact, 'profile', 'attachment'];

/** A short answer of this name says who somebody is. */
const WHO = /姓名|名称|负责人$|联系人$/;

/**
 * The form as somebody reads it who must not know who applies: without facts of the organisation, certificates and other
 * files, without telephone numbers and addresses, and without the short answers beside these, which say whose they are.
 */
export function blindForm(sections: readonly FormSection[]): FormSection[] {
  return sections
    .map((section) => ({ ...section, fields: section.fields.filter(isBlind(section)).map(withoutWhose) }))
    .filter(({ fields }) => fields.length > 0);
}

/** Fields and columns whose answers name people or organisations: what they say is not said elsewhere either. */
export function whoFields(sections: readonly FormSection[]): { key: string; columns: string[] }[] {
  return sections.filter(isAboutPeople).flatMap(({ fields }) =>
    fields.flatMap((field) => {
      if (field.type === 'text' && WHO.test(field.label)) return [{ key: field.key, columns: [] }];
      const columns = field.type === 'table' && hasContact(field) ? field.columns.filter(isWho) : [];
      return columns.length === 0 ? [] : [{ key: field.key, columns: columns.map(({ key }) => key) }];
    }),
  );
}

const isAboutPeople = ({ fields }: FormSection): boolean =>
  fields.some((field) => contact.includes(field.type) || (field.type === 'table' && hasContact(field)));

const isBlind =
  (section: FormSection) =>
  ({ type }: FormField): boolean =>
    !naming.includes(type) && !(type === 'text' && isAboutPeople(section));

const hasContact = ({ columns }: FieldOf<'table'>): boolean => columns.some(({ type }) => contact.includes(type));

const isWho = ({ type, label }: FieldOf<'table'>['columns'][number]): boolean => type === 'text' && WHO.test(label);

function withoutWhose<Field extends FormField>(field: Field): Field {
  if (field.type !== 'table' || !hasContact(field)) return field;
  return { ...field, columns: field.columns.filter((column) => !contact.includes(column.type) && !isWho(column)) };
}
