import fc from 'fast-check';
import {
  type Composition,
  type Joined,
  MOST_SENTENCES,
  patternOf,
  type Sentence,
} from '@/lib/forms/expressions/patterns/composition';
import {
  blankFigure,
  type FigureDraft,
  figureSources,
  MOST_LEVELS,
  madeFigures,
  partsOf,
} from '@/lib/forms/expressions/patterns/figure-drafts';
import { patternsFor } from '@/lib/forms/expressions/patterns/patterns';
import {
  blankRowTest,
  comparableWith,
  isComparison,
  noRowTests,
  operatorsOf,
  type RowTests,
} from '@/lib/forms/expressions/patterns/row-tests';
import { blankSlot, type SlotDraft } from '@/lib/forms/expressions/patterns/slot-drafts';
import { choiceTypes, type SlotKind } from '@/lib/forms/expressions/patterns/slots';
import {
  type ReferenceColumn,
  type ReferenceField,
  type TableField,
  tableAt,
} from '@/lib/forms/expressions/references';
import { schema } from './sample-form';

/** What an officer may choose, control by control; not everything chosen fits together. */
const fields = schema.flatMap((group) => group.fields.map((field) => ({ field, path: `${group.key}.${field.key}` })));
const pathOf = (fits: (field: ReferenceField) => boolean): fc.Arbitrary<string> =>
  fc.constantFrom(...fields.filter(({ field }) => fits(field)).map(({ path }) => path));
const tables = fields.flatMap(({ field, path }) => (field.type === 'table' ? [{ table: field, path }] : []));
const name = (...parts: string[]) => parts.join('');
const sources = figureSources(schema, { sum: name, average: name, min: name, max: name, count: name });
const joiner = fc.constantFrom('and', 'or');

const literal = (type: string): fc.Arbitrary<string> =>
  type === 'day' ? fc.constantFrom('2026-01-31', '2027-12-01') : fc.constantFrom('1', '2.5', '1234.05', '100000');

function rowTests(table: TableField, least: number): fc.Arbitrary<RowTests> {
  const test = fc.constantFrom(...table.columns).chain((column) =>
    fc.constantFrom(...operatorsOf(column)).chain((operator) =>
      rowTest(table, column).map((test) => ({
        ...test,
        operator,
        other: isComparison(operator) ? test.other : '',
      })),
    ),
  );
  return fc.record({ joiner, list: fc.array(test, { minLength: least, maxLength: 3 }) });
}

function rowTest(table: TableField, column: ReferenceColumn) {
  const others = ['', ...comparableWith(column, table).map(({ key }) => key)];
  const values = fc.subarray(
    (column.options ?? []).map(({ value }) => value),
    { minLength: Math.min(column.options?.length ?? 0, 1) },
  );
  return fc
    .record({ column: fc.constant(column.key), values, value: literal(column.type), other: fc.constantFrom(...others) })
    .map((test) => ({ ...blankRowTest, ...test }));
}

function figure(level = 0): fc.Arbitrary<FigureDraft> {
  const typed = fc
    .record({ source: fc.constantFrom('yuan', 'number'), value: literal('number') })
    .map((draft) => ({ ...blankFigure, ...draft }));
  const chosen = fc.constantFrom(...sources).chain(({ source, table: reference }) => {
    const table = reference && tableAt(schema, reference);
    return (table ? rowTests(table, 0) : fc.constant(noRowTests)).map((tests) => ({ ...blankFigure, source, tests }));
  });
  if (level === MOST_LEVELS) return fc.oneof(chosen, typed);
  const made = fc.constantFrom(...madeFigures).chain((source) => {
    const { least, most } = partsOf(source);
    return fc
      .array(figure(level + 1), { minLength: least, maxLength: Math.min(most, 3) })
      .map((parts) => ({ ...blankFigure, source, value: source === 'share' ? '12.5' : '', parts }));
  });
  return fc.oneof({ weight: 3, arbitrary: chosen }, { weight: 1, arbitrary: typed }, { weight: 2, arbitrary: made });
}

function slot(
  kind: SlotKind,
  { table, choice }: { table: TableField; choice: string },
): fc.Arbitrary<Partial<SlotDraft>> {
  const field = fields.find(({ path }) => path === choice)?.field;
  const options = field && 'options' in field ? (field.options ?? []).map(({ value }) => value) : [];
  switch (kind) {
    case 'figure':
      return figure().map((draft) => ({ figures: [draft] }));
    case 'figures':
    case 'several':
      return fc
        .array(figure(1), { minLength: kind === 'several' ? 2 : 1, maxLength: 3 })
        .map((figures) => ({ figures }));
    case 'percent':
    case 'count':
    case 'months':
      return fc.constantFrom('1', '12', '50').map((value) => ({ value }));
    case 'day':
      return fc
        .oneof(
          pathOf(({ type }) => type === 'day'),
          literal('day'),
        )
        .map((value) => ({ value }));
    case 'field':
      return pathOf(() => true).map((value) => ({ value }));
    case 'choice':
    case 'anyChoice':
      return fc.constant({ value: choice });
    case 'text':
      return fc.constantFrom(...options).map((value) => ({ value }));
    case 'texts':
      return fc.subarray(options, { minLength: 1 }).map((values) => ({ values }));
    case 'table':
      return fc.constant({ value: `form.${table.key}` });
    case 'rowCondition':
      return rowTests(table, 1).map((tests) => ({ tests }));
  }
}

function sentence(wanted: 'boolean' | 'figure'): fc.Arbitrary<Sentence> {
  return fc.constantFrom(...patternsFor(wanted)).chain((pattern) => {
    const kinds = Object.entries(patternOf(pattern)?.slots ?? {});
    const isSingle = kinds.some(([, kind]) => kind === 'choice');
    const beside = fc.record({
      table: fc.constantFrom(...tables.map(({ table }) => table)),
      choice: pathOf(({ type }) => choiceTypes[isSingle ? 'choice' : 'anyChoice'].includes(type)),
    });
    return beside
      .chain((chosen) =>
        fc.record(
          Object.fromEntries(
            kinds.map(([key, kind]) => [key, slot(kind, chosen).map((draft) => ({ ...blankSlot, ...draft }))]),
          ),
        ),
      )
      .map((drafts) => ({ pattern, drafts }));
  });
}

const joined: fc.Arbitrary<Joined> = fc.record({
  joiner,
  sentences: fc.array(sentence('boolean'), { minLength: 1, maxLength: Math.min(4, MOST_SENTENCES) }),
});

export const arbitraryComposition: fc.Arbitrary<Composition> = fc.oneof(
  fc.record({ when: fc.option(joined), must: joined }),
  sentence('figure').map((only) => ({ when: null, must: { joiner: 'and' as const, sentences: [only] } })),
);
