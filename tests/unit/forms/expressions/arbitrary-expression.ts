import fc from 'fast-check';
import type { ReferenceField, TableField } from '@/lib/forms/expressions/references';
import { type BinaryOperator, type Expression, literalText, type Reference } from '@/lib/forms/expressions/tree';
import type { Facts } from '@/lib/forms/expressions/value';
import { schema } from './sample-form';

type Arbitrary = fc.Arbitrary<Expression>;
type Scalar = 'money' | 'number' | 'day' | 'boolean' | 'text';
const node = <Node extends Expression>(value: Node): Expression => value;

const decimal = fc
  .tuple(fc.nat(999_999), fc.nat(999))
  .map(([whole, part]) => String(Number(`${whole}.${String(part).padStart(3, '0')}`)));
const dayText = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const words = fc.oneof(
  fc.constantFrom('为老服务', '如果 A 则 "B"', '“引号”', '、,。', ''),
  fc.string({ maxLength: 8 }).filter((text) => literalText.test(text)),
);

const references = (type: ReferenceField['type']): Reference[] =>
  schema.flatMap((group) =>
    group.fields
      .filter((field) => field.type === type)
      .map((field): Reference => ({ kind: 'reference', group: group.key, field: field.key })),
  );
const tables = schema.flatMap((group) => group.fields).filter((field) => field.type === 'table');

const literal: Record<Scalar, Arbitrary> = {
  money: fc.bigInt(0n, 10n ** 12n).map((fen) => node({ kind: 'money', fen: String(fen) })),
  number: fc
    .tuple(decimal, fc.constantFrom('none', 'percent', 'day'))
    .map(([value, unit]) => node({ kind: 'number', value, unit } as Expression)),
  day: dayText.map((value) => node({ kind: 'day', value })),
  boolean: fc.boolean().map((value) => node({ kind: 'boolean', value })),
  text: words.map((value) => node({ kind: 'text', value })),
};

/** A well-typed expression of the type; `row` is the table whose columns it may use. */
export function arbitraryExpression(type: Scalar, depth = 4, row: TableField | null = null): Arbitrary {
  const known = cache.get(`${type}:${depth}:${row?.key}`);
  if (known) return known;
  const columns = (row?.columns ?? [])
    .filter((column) => column.type === type)
    .map(({ key }): Expression => ({ kind: 'column', column: key }));
  const leaves = [literal[type], fc.constantFrom<Expression>(...references(type), ...columns)];
  const made =
    depth === 0 ? fc.oneof(...leaves) : fc.oneof({ maxDepth: 5 }, ...leaves, ...compound(type, depth - 1, row));
  cache.set(`${type}:${depth}:${row?.key}`, made);
  return made;
}
const cache = new Map<string, Arbitrary>();

function compound(type: Scalar, depth: number, row: TableField | null): Arbitrary[] {
  const of = (inner: Scalar, table = row): Arbitrary => arbitraryExpression(inner, depth, table);
  const binary = (left: Scalar, operator: BinaryOperator, right: Scalar): Arbitrary =>
    fc
      .tuple(of(left), of(right))
      .map(([first, second]) => node({ kind: 'binary', operator, left: first, right: second }));
  const any = (operators: BinaryOperator[], sides: Scalar[]): Arbitrary[] =>
    operators.flatMap((operator) => sides.map((side) => binary(side, operator, side)));
  const unary = (operator: 'not' | 'negate' | 'isEmpty', operand: Arbitrary): Arbitrary =>
    operand.map((inner) => node({ kind: 'unary', operator, operand: inner }));
  const either = fc
    .tuple(of('boolean'), of(type), of(type))
    .map(([condition, then, otherwise]) => node({ kind: 'if', condition, then, otherwise }));
  const picked = fc
    .tuple(fc.constantFrom('least', 'greatest'), fc.array(of(type), { minLength: 1, maxLength: 3 }))
    .map(([which, list]) => node({ kind: 'pick', function: which, of: list } as Expression));
  switch (type) {
    case 'money':
      return [
        ...any(['+', '-'], ['money']),
        binary('money', '×', 'number'),
        binary('number', '×', 'money'),
        binary('money', '÷', 'number'),
        unary('negate', of('money')),
        either,
        picked,
        ...figures('money', depth),
      ];
    case 'number':
      return [
        ...any(['+', '-', '×', '÷'], ['number']),
        binary('money', '÷', 'money'),
        binary('day', '-', 'day'),
        unary('negate', of('number')),
        either,
        picked,
        ...figures('number', depth),
        rowCount(depth),
      ];
    case 'day': {
      const months = fc
        .tuple(of('day'), fc.constantFrom<BinaryOperator>('+', '-'), fc.nat(60))
        .map(([left, operator, count]) => node({ kind: 'binary', operator, left, right: { kind: 'months', count } }));
      return [
        binary('day', '+', 'number'),
        binary('day', '-', 'number'),
        months,
        either,
        picked,
        ...figures('day', depth),
      ];
    }
    case 'text':
      return [either];
    case 'boolean': {
      const emptiness = fc.oneof(
        of('money'),
        of('text'),
        fc.constantFrom<Expression>(...references('table'), ...references('other'), ...references('choices')),
      );
      const implied = fc
        .tuple(of('boolean'), of('boolean'))
        .map(([condition, then]) => node({ kind: 'if', condition, then, otherwise: null }));
      return [
        ...any(['and', 'or'], ['boolean']),
        ...any(['=', '≠'], ['money', 'number', 'day', 'text', 'boolean']),
        ...any(['<', '≤', '>', '≥'], ['money', 'number', 'day']),
        unary('not', of('boolean')),
        unary('isEmpty', emptiness),
        implied,
        either,
        ...optionTests(row),
        ...tables.map((table) => rowTest(table, depth)),
      ];
    }
  }
}

function figures(type: 'money' | 'number' | 'day', depth: number): Arbitrary[] {
  const functions = type === 'day' ? (['min', 'max'] as const) : (['sum', 'min', 'max'] as const);
  return tables.flatMap((table) =>
    table.columns
      .filter((column) => column.type === type)
      .map(({ key }) =>
        fc
          .tuple(fc.constantFrom(...functions), where(table, depth))
          .map(([which, filter]) =>
            node({ kind: 'columnFigure', function: which, table: at(table), column: key, where: filter }),
          ),
      ),
  );
}

function rowCount(depth: number): Arbitrary {
  return fc
    .constantFrom(...tables)
    .chain((table) => where(table, depth).map((filter) => node({ kind: 'rowCount', table: at(table), where: filter })));
}

function rowTest(table: TableField, depth: number): Arbitrary {
  return fc
    .tuple(
      fc.constantFrom('any', 'all'),
      arbitraryExpression('boolean', Math.min(depth, 1), table),
      where(table, depth),
    )
    .map(([which, condition, filter]) =>
      node({ kind: 'rowTest', function: which, table: at(table), condition, where: filter } as Expression),
    );
}

const where = (table: TableField, depth: number): fc.Arbitrary<Expression | null> =>
  fc.option(arbitraryExpression('boolean', Math.min(depth, 1), table));
const at = ({ key }: TableField): Reference => ({ kind: 'reference', group: 'form', field: key });

function optionTests(row: TableField | null): Arbitrary[] {
  const choosers: [Expression, string[]][] = schema
    .flatMap((group) => group.fields.map((field) => ({ group, field })))
    .flatMap(({ group, field }) =>
      'options' in field && field.options
        ? [
            [
              { kind: 'reference', group: group.key, field: field.key },
              field.options.map(({ value }) => value),
            ] satisfies [Expression, string[]],
          ]
        : [],
    );
  if (row?.key === 'budget') choosers.push([{ kind: 'column', column: 'code' }, ['B1', 'B3', 'B4']]);
  return choosers.flatMap(([operand, values]) => {
    const options = fc
      .subarray(values, { minLength: 1 })
      .map((some) => some.map((value): Expression => ({ kind: 'text', value })));
    const belongs = options.map((list) => node({ kind: 'belongs', operand, options: list }));
    const isSeveral = operand.kind === 'reference' && operand.field === 'methods';
    return isSeveral
      ? [belongs]
      : [
          belongs,
          fc
            .constantFrom(...values)
            .map((value) => node({ kind: 'binary', operator: '=', left: operand, right: { kind: 'text', value } })),
        ];
  });
}

const cell: Record<Exclude<ReferenceField['type'], 'table'>, fc.Arbitrary<string | number | boolean | string[]>> = {
  money: fc.bigInt(-(10n ** 9n), 10n ** 12n).map(String),
  number: fc.oneof(fc.integer({ min: -1_000, max: 1_000 }), decimal),
  text: words,
  day: fc.oneof(dayText, fc.constant('2026-02-30')),
  boolean: fc.boolean(),
  choice: fc.constantFrom('A', 'B', 'C', 'B1', 'B3'),
  choices: fc.subarray(['visit', 'survey']),
  region: fc.constantFrom('/hz/', '/hz/sc/', '/hz/sc/wj/', '/ja/'),
  other: fc.constantFrom(true, false, 3, ''),
};

/** Answers to any part of the form, a few of them of the wrong shape. */
export const arbitraryFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(
    schema.map((group) => [
      group.key,
      fc.record(Object.fromEntries(group.fields.map((field) => [field.key, answer(field)])), { requiredKeys: [] }),
    ]),
  ),
) as fc.Arbitrary<Facts>;

function answer(field: ReferenceField): fc.Arbitrary<unknown> {
  const junk = fc.constantFrom(null, {}, [null], 'x', 1e300);
  if (field.type !== 'table')
    return fc.oneof({ weight: 9, arbitrary: cell[field.type] }, { weight: 1, arbitrary: junk });
  const row = fc.record(Object.fromEntries(field.columns.map((column) => [column.key, cell[column.type]])), {
    requiredKeys: [],
  });
  return fc.oneof({ weight: 9, arbitrary: fc.array(row, { maxLength: 4 }) }, { weight: 1, arbitrary: junk });
}
