import { type FormField, type FormSection, knownKeys } from '@/lib/forms/definition/definition';

/** Where in the form a point of the checklist is mended. */
export type FieldPlace = { section: string; title: string; field: string; label: string };

type Is = (field: FormField) => boolean;
const named = (...keys: string[]): Is => {
  return ({ key }) => keys.includes(key);
};

/** Points of the supplied checklists by the fields they are about; a point that a round wrote itself has no field. */
const fieldsOf: Readonly<Record<string, Is>> = {
  registration: named('certificate'),
  report: named('annualReport'),
  credit: named('creditQuery'),
  scope: named(knownKeys.category),
  place: named('communityOpinion', knownKeys.region),
  budget: ({ type }) => type === 'budget',
  declaration: ({ type }) => type === 'declaration',
};

/** The first field of these sections that the point is about; null where the form has none. */
export function placeOfPoint(point: string, sections: readonly FormSection[]): FieldPlace | null {
  const isMeant = Object.hasOwn(fieldsOf, point) ? fieldsOf[point] : undefined;
  if (isMeant === undefined) return null;
  const [found] = sections.flatMap((section) => section.fields.filter(isMeant).map((field) => ({ section, field })));
  return (
    (found && {
      section: found.section.key,
      title: found.section.title,
      field: found.field.key,
      label: found.field.label,
    }) ??
    null
  );
}
