import { type FormField, type FormSection, knownKeys } from '@/lib/forms/definition/definition';

/** A question where it stands. */
export type Question = { field: FormField; section: Pick<FormSection, 'title' | 'fields'> };

const known: readonly string[] = Object.values(knownKeys);

/**
 * Whether two forms ask the same: the same kind of field in the same words, under the same key or the same heading. What an
 * officer adds is keyed by its turn, so a key alone says nothing; the answers whose meaning the house knows are told by theirs.
 */
export function isSameQuestion(before: Question, after: Question): boolean {
  const [one, other] = [before.field, after.field];
  if (one.type !== other.type) return false;
  if (one.key === other.key && known.includes(one.key)) return true;
  if (one.label !== other.label || unitOf(one) !== unitOf(other)) return false;
  return one.key === other.key || before.section.title === after.section.title;
}

/** What an organisation says of itself and its people in the forms that are supplied. */
const ofItself: ReadonlySet<string> = new Set([
  'inspection',
  'rating',
  'taxAndInsurance',
  'partyOrganisation',
  'similarProjects',
  'leaderName',
  'leaderPosition',
  'leaderPhone',
  'leaderQualification',
  'contactName',
  'contactPhone',
  'contactEmail',
  'team',
  'memberCount',
  'hostName',
  'hostUscc',
  'hostContactName',
  'hostContactPhone',
]);

/** Whether a question is about the organisation and not about its project: one of those known, or one beside facts of its profile. */
export const isAboutItself = ({ field, section }: Question): boolean =>
  ofItself.has(field.key) || section.fields.some(({ type }) => type === 'profile');

/** Words that mean another time when they are read a year later. */
const RELATIVE = /上一?年|本年|今年|去年|当年|近[一二两三四五六七八九十\d]*年/;

/** Whether a question means something else in another year: 上年度年检结论, 近两年同类项目. */
export const isOfItsYear = ({ label }: Pick<FormField, 'label'>): boolean => RELATIVE.test(label);

const unitOf = (field: FormField): string => ('unit' in field ? field.unit : '');
