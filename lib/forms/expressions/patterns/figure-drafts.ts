import { typedFigure } from '@/lib/kernel/typed/figures';
import { type ReferenceSchema, tableAt } from '../references';
import { type BinaryOperator, type Expression, plainDecimal, type Reference } from '../tree';
import { literalOf, noRowTests, type RowTests, rowCondition, rowTestsOf, typedLiteral } from './row-tests';

/**
 * A figure as officers choose it: an amount or number of the form ('field form.grant'), the sum, least or greatest of a
 * column ('sum form.budget.amount') or the number of rows ('count form.team') of those rows that pass the tests, a figure
 * typed in yuan or as a number, or one made of others ('least'), which are its parts.
 */
export type FigureDraft = { source: string; value: string; tests: RowTests; parts: readonly FigureDraft[] };

export const blankFigure: FigureDraft = { source: '', value: '', tests: noRowTests, parts: [] };

/** Figures made of others: of two in their order, of a percentage and one, or of as many as there are. */
export const madeFigures = ['least', 'greatest', 'added', 'less', 'times', 'divided', 'share'] as const;
export type MadeFigure = (typeof madeFigures)[number];

/** A figure made of others may have such a one among its parts, and no deeper: more is not seen at a glance any more. */
export const MOST_LEVELS = 2;

const operators = { less: '-', times: '×', divided: '÷' } as const satisfies Record<string, BinaryOperator>;
const columnFunctions = ['sum', 'average', 'min', 'max'] as const;

/** A figure that can be chosen, and the table whose rows may be picked for it. */
export type FigureSource = { source: string; label: string; table: Reference | null };

type SourceWords = Record<(typeof columnFunctions)[number], (table: string, column: string) => string> & {
  count: (table: string) => string;
};

/** What may be chosen as a figure, named by the words given: '{column} 合计'. */
export function figureSources(schema: ReferenceSchema, words: SourceWords): FigureSource[] {
  return schema.flatMap(({ key: group, fields }) =>
    fields.flatMap((field): FigureSource[] => {
      const reference: Reference = { kind: 'reference', group, field: field.key };
      if (field.type === 'money' || field.type === 'number')
        return [{ source: `field ${group}.${field.key}`, label: field.label, table: null }];
      if (field.type !== 'table') return [];
      const figures = field.columns.filter(({ type }) => type === 'money' || type === 'number');
      return [
        ...figures.flatMap(({ key, label }) =>
          columnFunctions.map((which) => ({
            source: `${which} ${group}.${field.key}.${key}`,
            label: words[which](field.label, label),
            table: reference,
          })),
        ),
        { source: `count ${group}.${field.key}`, label: words.count(field.label), table: reference },
      ];
    }),
  );
}

/** Which figure is made of others, if one is. */
export const madeFigure = (source: string): MadeFigure | null => madeFigures.find((each) => each === source) ?? null;

/** How many parts a figure made of others has at least and at most. */
export function partsOf(made: MadeFigure): { least: number; most: number } {
  if (made === 'share') return { least: 1, most: 1 };
  return made in operators ? { least: 2, most: 2 } : { least: 2, most: 10 };
}

/** Undefined while the figure is not whole. */
export function figureTree(figure: FigureDraft, schema: ReferenceSchema): Expression | undefined {
  const { source, value, tests } = figure;
  const made = madeFigure(source);
  if (made) return madeTree(made, figure, schema);
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
  const which = columnFunctions.find((each) => each === what);
  return which && { kind: 'columnFigure', function: which, table: reference, column, where };
}

/** Null for a figure that is worked out in a way nobody can choose. */
export function figureOf(node: Expression, level = 0): FigureDraft | null {
  if (node.kind === 'reference') return { ...blankFigure, source: `field ${node.group}.${node.field}` };
  if (node.kind === 'pick' || node.kind === 'binary') return level < MOST_LEVELS ? madeOf(node, level + 1) : null;
  if (node.kind === 'money' || node.kind === 'number') {
    const value = typedLiteral(node);
    return value === null ? null : { ...blankFigure, source: node.kind === 'money' ? 'yuan' : 'number', value };
  }
  if (node.kind !== 'rowCount' && node.kind !== 'columnFigure') return null;
  const tests = rowTestsOf(node.where);
  const path = `${node.table.group}.${node.table.field}`;
  return (
    tests && {
      ...blankFigure,
      source: node.kind === 'rowCount' ? `count ${path}` : `${node.function} ${path}.${node.column}`,
      tests,
    }
  );
}

/** Figures added up one after the other. */
export function addends(node: Expression): Expression[] {
  return node.kind === 'binary' && node.operator === '+' ? [...addends(node.left), node.right] : [node];
}

function madeTree(made: MadeFigure, { value, parts }: FigureDraft, schema: ReferenceSchema): Expression | undefined {
  const whole = parts.map((part) => figureTree(part, schema)).filter((tree) => tree !== undefined);
  const { least, most } = partsOf(made);
  const [first, second] = whole;
  if (whole.length < parts.length || whole.length < least || whole.length > most || !first) return undefined;
  if (made === 'least' || made === 'greatest') return { kind: 'pick', function: made, of: whole };
  if (made === 'added') return whole.reduce((left, right) => ({ kind: 'binary', operator: '+', left, right }));
  if (made !== 'share') return second && { kind: 'binary', operator: operators[made], left: first, right: second };
  const percent = typedFigure(value);
  return plainDecimal.test(percent)
    ? { kind: 'binary', operator: '×', left: { kind: 'number', value: percent, unit: 'percent' }, right: first }
    : undefined;
}

function madeOf(node: Extract<Expression, { kind: 'pick' | 'binary' }>, level: number): FigureDraft | null {
  if (node.kind === 'pick') return withParts(node.function, node.of, level);
  const { operator, left, right } = node;
  if (operator === '+') return withParts('added', addends(node), level);
  if (operator === '×' && left.kind === 'number' && left.unit === 'percent') {
    const share = withParts('share', [right], level);
    return share && { ...share, value: left.value };
  }
  const made = madeFigures.find((each) => each in operators && operators[each as keyof typeof operators] === operator);
  return made ? withParts(made, [left, right], level) : null;
}

function withParts(source: MadeFigure, nodes: readonly Expression[], level: number): FigureDraft | null {
  const parts = nodes.map((node) => figureOf(node, level)).filter((part) => part !== null);
  return parts.length === nodes.length && parts.length >= partsOf(source).least
    ? { ...blankFigure, source, parts }
    : null;
}
