import { type FormField, type FormSection, knownKeys } from '@/lib/forms/definition/definition';

/** Where in the form a point of the checklist is mended. */
export type PointPlace = {
  section: string;
  title: string;
  field: string | null;
  label: string;
  /** The fields of that section it is about. */
  about: string[];
};

type Is = (field: FormField) => boolean;
const named = (...keys: string[]): Is => {
  return ({ key }) => keys.includes(key);
};

/** Points of the supplied checklists by the fields they are about; a point that a round wrote itself has no place. */
const fieldsOf: Readonly<Record<string, Is>> = {
  registration: named('certificate'),
  report: named('annualReport'),
  credit: named('creditQuery'),
  scope: named(knownKeys.category),
  place: named('communityOpinion', knownKeys.region),
  budget: ({ type }) => type === 'budget',
  declaration: ({ type }) => type === 'declaration',
};

/** Of a budget two things are checked at once, its sums and what is asked for: which of them failed only the office knows. */
const ofTheSection: readonly string[] = ['budget'];

/**
 * The field the point is about; the head of its section where it is about several, because which of them failed is not
 * known; null where the form has none.
 */
export function placeOfPoint(point: string, sections: readonly FormSection[]): PointPlace | null {
  const isMeant = Object.hasOwn(fieldsOf, point) ? fieldsOf[point] : undefined;
  const section = isMeant && sections.find(({ fields }) => fields.some(isMeant));
  if (isMeant === undefined || section === undefined) return null;
  const { key, title } = section;
  const fields = section.fields.filter(isMeant);
  const about = fields.map((field) => field.key);
  const [field, another] = fields;
  return field === undefined || another !== undefined || ofTheSection.includes(point)
    ? { section: key, title, field: null, label: '', about }
    : { section: key, title, field: field.key, label: field.label, about };
}
