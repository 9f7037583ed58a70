import type { FormField, FormSection } from '@/lib/forms/definition/definition';
import { BUDGET_LOOP, budgetColumns, type FixedName, fixedKeys, fixedNames, ROW_NUMBER } from './fixed-names';

/** Something a template may ask for: a text, or with `columns` the rows of a loop. */
export type PaperName = {
  name: string;
  /** Of an answer its field's key, else which of the fixed ones. */
  of: { field: string } | { fixed: FixedName };
  columns: string[] | null;
  mostRows: number;
};

/**
 * All that a template may ask for of an application by this form. Questions are called by their labels, the same label a
 * second time with its section's title; what every paper can say is called by its own name, unless a question is called so.
 */
export function paperNames(sections: readonly FormSection[]): PaperName[] {
  const taken = new Set<string>();
  const named = (wanted: string, further: string): string => {
    const first = taken.has(wanted) ? `${wanted}（${further}）` : wanted;
    const name = taken.has(first) ? `${first}${taken.size}` : first;
    taken.add(name);
    return name;
  };
  const answers = sections.flatMap((section) =>
    section.fields.map((field): PaperName => {
      const columns = columnsOf(field);
      const name = named(plainName(field.label) || field.key, plainName(section.title));
      return { name, of: { field: field.key }, columns, mostRows: mostRowsOf(field) };
    }),
  );
  const budget = answers.find(({ of }) => 'field' in of && of.field === budgetKeyIn(sections));
  const also = budget === undefined || taken.has(BUDGET_LOOP) ? [] : [{ ...budget, name: BUDGET_LOOP }];
  const fixed = fixedKeys
    .filter((key) => !taken.has(fixedNames[key]))
    .map((key): PaperName => ({ name: fixedNames[key], of: { fixed: key }, columns: null, mostRows: 0 }));
  return [...answers, ...also, ...fixed];
}

/** A label as a placeholder can hold it: without braces, and without the signs that begin a loop or a condition. */
export const plainName = (label: string): string =>
  label
    .replace(/[{}]/g, '')
    .replace(/^[\s#^/@=-]+/, '')
    .replace(/\s+/g, ' ')
    .trim();

export const mostRowsIn = (names: readonly PaperName[]): Map<string, number> =>
  new Map(names.flatMap(({ name, columns, mostRows }): [string, number][] => (columns ? [[name, mostRows]] : [])));

function columnsOf(field: FormField): string[] | null {
  if (field.type === 'budget') return [ROW_NUMBER, ...Object.values(budgetColumns)];
  return field.type === 'table' ? [ROW_NUMBER, ...tableColumns(field.columns)] : null;
}

/** The names of a table's columns, in their order; one that comes twice says which it is. */
export function tableColumns(columns: readonly { label: string }[]): string[] {
  const names: string[] = [];
  for (const { label } of columns) {
    const name = plainName(label);
    names.push(names.includes(name) ? `${name}${names.length + 1}` : name);
  }
  return names;
}

const mostRowsOf = (field: FormField): number =>
  field.type === 'budget' || field.type === 'table' ? field.maxRows : 0;

const budgetKeyIn = (sections: readonly FormSection[]): string | undefined =>
  sections.flatMap(({ fields }) => fields).find(({ type }) => type === 'budget')?.key;
