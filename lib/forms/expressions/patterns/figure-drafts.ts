import { tableAt, type ReferenceSchema } from '../references';
import type { Expression, Reference } from '../tree';
import { literalOf, rowCondition, rowTestsOf, typedLiteral, type RowTest } from './row-tests';

/**
 * A figure as officers choose it: an amount or number of the form ('field form.grant'), the sum of a column
 * ('sum form.budget.amount') or the number of rows ('count form.team') of those rows that pass the tests, or a figure
 * typed in yuan or as a number.
 */
export type FigureDraft = { source: string; value: string; tests: RowTest[] };

export const blankFigure: FigureDraft = { source: '', value: '', tests: [] };

/** A figure that can be chosen, and the table whose rows may be picked for it. */
export type FigureSource = { source: string; label: string; table: Reference | null };

/** What may be chosen as a figure, named by the words given: '{column} 合计'. */
export function figureSources(schema: ReferenceSchema, words: { sum: (table: string, column: string) => string; count: (table: string) => string }): FigureSource[] {
  return schema.flatMap(({ key: group, fields }) =>
    fields.flatMap((field): FigureSource[] => {
      const reference: Reference = { kind: 'reference', group, field: field.key };
      if (field.type === 'money' || field.type === 'number') return [{ source: `field ${group}.${field.key}`, label: field.label, table: null }];
      if (field.type !== 'table') return [];
      const sums = field.columns.filter(({ type }) => type === 'money' || type === 'number');
      return [
        ...sums.map(({ key, label }) => ({ source: `sum ${group}.${field.key}.${key}`, label: words.sum(field.label, label), table: reference })),
        { source: `count ${group}.${field.key}`, label: words.count(field.label), table: reference },
      ];
    }),
  );
}

/** Undefined while the figure is not whole. */
export function figureTree({ source, value, tests }: FigureDraft, schema: ReferenceSchema): Expression | undefined {
  if (source === 'yuan') return literalOf('money', value);
  if (source === 'number') return literalOf('number', value);
  const [what, path = ''] = source.split(' ');
  const [group = '', field = '', column = ''] = path.split('.');
  const reference: Reference = { kind: 'reference', group, field };
  if (what === 'field') return reference;
  const table = tableAt(schema, reference);
  const where = table ? rowCondition(tests, table) : undefined;
  if (where === undefined) return undefined;
  if (what === 'count') return { kind: 'rowCount', table: reference, where };
  return what === 'sum' ? { kind: 'columnFigure', function: 'sum', table: reference, column, where } : undefined;
}

/** Null for a figure that is worked out in a way nobody can choose. */
export function figureOf(node: Expression): FigureDraft | null {
  if (node.kind === 'reference') return { ...blankFigure, source: `field ${node.group}.${node.field}` };
  if (node.kind === 'money' || node.kind === 'number') {
    const value = typedLiteral(node);
    return value === null ? null : { ...blankFigure, source: node.kind === 'money' ? 'yuan' : 'number', value };
  }
  if (node.kind !== 'rowCount' && node.kind !== 'columnFigure') return null;
  if (node.kind === 'columnFigure' && node.function !== 'sum') return null;
  const tests = rowTestsOf(node.where);
  const path = `${node.table.group}.${node.table.field}`;
  return tests && { ...blankFigure, source: node.kind === 'rowCount' ? `count ${path}` : `sum ${path}.${node.column}`, tests };
}
