import type { Reference } from './tree';

/** `also` are other names that people call it by. */
export type ReferenceOption = { value: string; label: string; also?: readonly string[] };

/** A column of a table, or a field that holds one value. For a region, the options' values are paths. */
export type ReferenceColumn = {
  key: string;
  label: string;
  type: 'money' | 'number' | 'text' | 'day' | 'boolean' | 'choice' | 'region';
  options?: readonly ReferenceOption[];
};

/** Something an expression may speak of; `other` (attachments) can only be tested for emptiness. */
export type ReferenceField =
  | ReferenceColumn
  | { key: string; label: string; type: 'choices'; options: readonly ReferenceOption[] }
  | TableField
  | { key: string; label: string; type: 'other' };

export type TableField = { key: string; label: string; type: 'table'; columns: readonly ReferenceColumn[] };
export type ReferenceGroup = { key: string; label: string; fields: readonly ReferenceField[] };

/** The form's own fields first; their group need not be named. Then the profile, earlier answers, the round. Keys are unique. */
export type ReferenceSchema = readonly [own: ReferenceGroup, ...others: ReferenceGroup[]];

export function fieldAt(schema: ReferenceSchema, { group, field }: Reference): ReferenceField | undefined {
  return schema.find(({ key }) => key === group)?.fields.find(({ key }) => key === field);
}

export function tableAt(schema: ReferenceSchema, reference: Reference): TableField | null {
  const field = fieldAt(schema, reference);
  return field?.type === 'table' ? field : null;
}

/** The one thing of this name: by key, or by a label that is nobody else's. */
export function named<Thing extends { key: string; label: string }>(
  things: readonly Thing[],
  name: string,
): Thing | undefined {
  const byKey = things.find(({ key }) => key === name);
  if (byKey) return byKey;
  const byLabel = things.filter(({ label }) => label === name);
  return byLabel.length === 1 ? byLabel[0] : undefined;
}

/** Every name that may be typed without quotes around it, so that text needs no spaces between names and words. */
export function bareNames(schema: ReferenceSchema): string[] {
  const columns = (field: ReferenceField) => (field.type === 'table' ? field.columns : []);
  const things = schema.flatMap((group) => [group, ...group.fields, ...group.fields.flatMap(columns)]);
  return [...new Set(things.flatMap(({ key, label }) => [key, label]))].filter(isBareName);
}

export const isBareName = (name: string): boolean => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
