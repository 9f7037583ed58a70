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

const [ofTheProfile, aFile]: [Is, Is] = [({ type }) => type === 'profile', ({ type }) => type === 'attachment'];

/** Points of the supplied checklists by the fields they are about. */
const fieldsOf: Readonly<Record<string, Is>> = {
  registration: named('certificate'),
  report: named('annualReport'),
  credit: named('creditQuery'),
  purpose: named('plan'),
  scope: named(knownKeys.category),
  place: named('communityOpinion', knownKeys.region),
  budget: ({ type }) => type === 'budget',
  declaration: ({ type }) => type === 'declaration',
};

/** Where a short form that has no such field shows the same: with the facts of the organisation, or among its files. */
const elsewhere: Readonly<Record<string, Is>> = {
  registration: ofTheProfile,
  filing: ofTheProfile,
  credit: ofTheProfile,
  report: aFile,
};

/** Of a budget two things are checked at once, its sums and what is asked for: which of them failed only the office knows. */
const ofTheSection: readonly string[] = ['budget'];

/**
 * The field the point is about; the head of its section where it is about several, because which of them failed is not
 * known. A point that a round wrote itself is about the file that it names. Null where the form has none.
 */
export function placeOfPoint(
  { key: point, label }: { key: string; label: string },
  sections: readonly FormSection[],
): PointPlace | null {
  if (!Object.hasOwn(fieldsOf, point) && !Object.hasOwn(elsewhere, point))
    return placeOf(sections, (field) => aFile(field) && isNamedIn(label, field));
  const place = placeOf(sections, fieldsOf[point]);
  if (place !== null) return ofTheSection.includes(point) ? atHead(place) : place;
  const other = placeOf(sections, elsewhere[point]);
  return other && atHead(other);
}

/** A word of two characters, as 证明 or 其他, names no file by itself. */
const isNamedIn = (text: string, { label }: FormField): boolean => label.length > 2 && text.includes(label);

const atHead = (place: PointPlace): PointPlace => ({ ...place, field: null, label: '' });

function placeOf(sections: readonly FormSection[], isMeant: Is | undefined): PointPlace | null {
  const section = isMeant && sections.find(({ fields }) => fields.some(isMeant));
  if (isMeant === undefined || section === undefined) return null;
  const { key, title } = section;
  const fields = section.fields.filter(isMeant);
  const about = fields.map((field) => field.key);
  const [field, another] = fields;
  return field === undefined || another !== undefined
    ? { section: key, title, field: null, label: '', about }
    : { section: key, title, field: field.key, label: field.label, about };
}
