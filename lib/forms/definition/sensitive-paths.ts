import type { FormField } from './definition';

/** Which answers are somebody's telephone number: 'leaderPhone', or 'team.phone' of a table. They are sealed where they are kept. */
export function sensitivePaths(fields: Iterable<FormField>): Set<string> {
  return new Set([...fields].flatMap((field) => pathsIn(field)));
}

function pathsIn(field: FormField): string[] {
  if (field.type === 'phone') return [field.key];
  if (field.type !== 'table') return [];
  return field.columns.filter(({ type }) => type === 'phone').map((column) => `${field.key}.${column.key}`);
}
