import { fieldAt, named, type ReferenceSchema, type TableField } from './references';
import type { Expression, Reference } from './tree';

type Name = Reference | Extract<Expression, { kind: 'column' }>;
type ColumnOfTable = { table: Reference; column: string };

/** What a name means: a column of the row at hand, a field of this form, or `group.field`. */
export function resolveName(schema: ReferenceSchema, row: TableField | null, parts: readonly string[]): Name | null {
  const [first = '', second, ...rest] = parts;
  if (rest.length > 0) return null;
  if (second === undefined) {
    const column = row && named(row.columns, first);
    return column ? { kind: 'column', column: column.key } : fieldOf(schema, schema[0].key, first);
  }
  const group = named(schema, first);
  return group ? fieldOf(schema, group.key, second) : null;
}

/** What `table.column` or `group.table.column` means. */
export function resolveColumn(schema: ReferenceSchema, parts: readonly string[]): ColumnOfTable | null {
  const table = resolveName(schema, null, parts.slice(0, -1));
  if (table?.kind !== 'reference') return null;
  const field = fieldAt(schema, table);
  const column = field?.type === 'table' ? named(field.columns, parts.at(-1) ?? '') : undefined;
  return column ? { table, column: column.key } : null;
}

/** The shortest spelling that means exactly this; with keys where a label would mean something else. */
export function spellName(schema: ReferenceSchema, row: TableField | null, name: Name): string[] {
  const spellings =
    name.kind === 'column' ? [[labelIn(row?.columns, name.column)], [name.column]] : spellingsOf(schema, name);
  return spellings.find((parts) => isSame(resolveName(schema, row, parts), name)) ?? spellings.at(-1) ?? [];
}

export function spellColumn(schema: ReferenceSchema, { table, column }: ColumnOfTable): string[] {
  const field = fieldAt(schema, table);
  const ends = [labelIn(field?.type === 'table' ? field.columns : [], column), column];
  const spellings = spellingsOf(schema, table).flatMap((start) => ends.map((end) => [...start, end]));
  const fits = (parts: string[]): boolean => {
    const found = resolveColumn(schema, parts);
    return found?.column === column && isSame(found.table, table);
  };
  return spellings.find(fits) ?? spellings.at(-1) ?? [];
}

function fieldOf(schema: ReferenceSchema, groupKey: string, name: string): Reference | null {
  const field = named(schema.find(({ key }) => key === groupKey)?.fields ?? [], name);
  return field ? { kind: 'reference', group: groupKey, field: field.key } : null;
}

function spellingsOf(schema: ReferenceSchema, { group, field }: Reference): string[][] {
  const found = schema.find(({ key }) => key === group);
  const label = labelIn(found?.fields, field);
  const long = [
    [found?.label ?? group, label],
    [group, field],
  ];
  return group === schema[0].key ? [[label], [field], ...long] : long;
}

function labelIn(things: readonly { key: string; label: string }[] | undefined, key: string): string {
  return things?.find((thing) => thing.key === key)?.label ?? key;
}

function isSame(left: Name | null, right: Name): boolean {
  if (left?.kind === 'column') return right.kind === 'column' && left.column === right.column;
  return (
    left?.kind === 'reference' && right.kind === 'reference' && left.group === right.group && left.field === right.field
  );
}
