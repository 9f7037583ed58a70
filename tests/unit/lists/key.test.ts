import fc from 'fast-check';
import { expect, test } from 'vitest';
import { following, keyOf, placeAfter, readKey } from '@/lib/lists/key';
import { type Order, orderBy, turned, type Walk } from '@/lib/lists/order';

const kinds: Record<string, { order: Order; value: fc.Arbitrary<unknown> }> = {
  text: { order: { by: 'v', kind: 'text' }, value: fc.string({ maxLength: 3 }) },
  number: { order: { by: 'v', kind: 'number' }, value: fc.integer({ min: -2, max: 2 }) },
  fen: { order: { by: 'v', kind: 'fen' }, value: fc.bigInt({ min: -2n, max: 2n }) },
  time: { order: { by: 'v', kind: 'time' }, value: fc.integer({ min: 0, max: 3 }).map((ms) => new Date(ms)) },
  word: { order: { by: 'v', kind: 'word', words: ['B', 'A', 'C'] }, value: fc.constantFrom('A', 'B', 'C') },
};

type Row = { id: string; v: unknown };

const walks = fc
  .record({
    kind: fc.constantFrom(...Object.keys(kinds)),
    direction: fc.constantFrom('asc' as const, 'desc' as const),
    nulls: fc.constantFrom('first' as const, 'last' as const, undefined),
  })
  .chain(({ kind, direction, nulls }) => {
    const { order, value } = kinds[kind] as (typeof kinds)[string];
    const walk: Walk = { order: nulls === undefined ? order : { ...order, nulls }, direction };
    const values = nulls === undefined ? value : fc.option(value, { freq: 3 });
    const rows = fc
      .uniqueArray(fc.record({ id: fc.string({ minLength: 1, maxLength: 3, unit: 'grapheme-ascii' }), v: values }), {
        selector: ({ id }) => id,
        maxLength: 12,
      })
      .filter((all) => all.every(({ id }) => !id.includes('\n')));
    return fc.record({ walk: fc.constant(walk), rows });
  });

test('walking by key visits each row exactly once in its order, equal ones and nothings among them', () => {
  fc.assert(
    fc.property(walks, fc.integer({ min: 1, max: 4 }), ({ walk, rows }, size) => {
      const visited: Row[] = [];
      let beyond: object = {};
      for (;;) {
        const batch = sorted(
          rows.filter((row) => holds(beyond, row, walk)),
          walk,
        ).slice(0, size);
        visited.push(...batch);
        const last = batch.at(-1);
        if (last === undefined) break;
        beyond = following(placeAfter(last, walk), walk);
      }
      expect(visited).toEqual(sorted(rows, walk));
    }),
  );
});

test('what stands before a row is what follows it the other way round', () => {
  fc.assert(
    fc.property(walks, ({ walk, rows }) => {
      const all = sorted(rows, walk);
      for (const [index, row] of all.entries()) {
        const before = following(placeAfter(row, walk), turned(walk));
        expect(
          sorted(
            rows.filter((one) => holds(before, one, walk)),
            walk,
          ),
        ).toEqual(all.slice(0, index));
      }
    }),
  );
});

test('a key survives the way into an address and back', () => {
  fc.assert(
    fc.property(walks, ({ walk, rows }) => {
      for (const row of rows) expect(readKey(keyOf(row, walk), walk)).toEqual(placeAfter(row, walk));
    }),
  );
});

test.each([
  ['', { order: { by: 'v', kind: 'text' }, direction: 'asc' }],
  ['no key at all', { order: { by: 'v', kind: 'time' }, direction: 'asc' }],
  [Buffer.from('id\nA').toString('base64url'), { order: { by: 'v', kind: 'fen' }, direction: 'asc' }],
  [Buffer.from('id\nZ').toString('base64url'), { order: { by: 'v', kind: 'word', words: ['A'] }, direction: 'asc' }],
  [Buffer.from('id').toString('base64url'), { order: { by: 'v', kind: 'text' }, direction: 'asc' }],
] as [string, Walk][])('a key that does not fit is none: %s', (text, walk) => expect(readKey(text, walk)).toBeNull());

test('an order within a row it belongs to is said to the database inside out', () => {
  const walk: Walk = { order: { by: 'organisation.name', kind: 'text' }, direction: 'desc' };
  expect(orderBy(walk)).toEqual([{ organisation: { name: 'desc' } }, { id: 'desc' }]);
  expect(placeAfter({ id: '1', organisation: { name: '甲' } } as { id: string }, walk)).toEqual({
    value: '甲',
    id: '1',
  });
});

/** As the database would put them. */
function sorted(rows: Row[], { order, direction }: Walk): Row[] {
  const way = direction === 'asc' ? 1 : -1;
  return rows.toSorted((a, b) => {
    if (a.v === null || b.v === null) {
      const nothing = Number(a.v === null) - Number(b.v === null);
      return nothing === 0 ? way * compare(a.id, b.id) : order.nulls === 'last' ? nothing : -nothing;
    }
    return way * (compare(rank(a.v, order), rank(b.v, order)) || compare(a.id, b.id));
  });
}

/** As the database would judge Prisma's condition. */
function holds(condition: object, row: Row, { order }: Walk): boolean {
  return Object.entries(condition).every(([name, is]: [string, unknown]) => {
    if (name === 'AND') return (is as object[]).every((one) => holds(one, row, { order, direction: 'asc' }));
    if (name === 'OR') return (is as object[]).some((one) => holds(one, row, { order, direction: 'asc' }));
    return fits(row[name as keyof Row], is, name === 'v' ? order : { by: 'id', kind: 'text' });
  });
}

function fits(value: unknown, is: unknown, order: Order): boolean {
  if (is === null || typeof is !== 'object' || is instanceof Date) {
    return is === null || value === null ? is === value : compare(rank(value, order), rank(is, order)) === 0;
  }
  const [[sign, other] = ['', null]] = Object.entries(is) as [string, unknown][];
  if (sign === 'not') return value !== null;
  if (value === null) return false;
  if (sign === 'in') return (other as unknown[]).includes(value);
  const sides = compare(rank(value, order), rank(other, order));
  return { gt: sides > 0, gte: sides >= 0, lt: sides < 0, lte: sides <= 0 }[sign] ?? false;
}

type Rank = string | number | bigint;
const rank = (value: unknown, { words }: Order): Rank =>
  words !== undefined ? words.indexOf(String(value)) : value instanceof Date ? value.getTime() : (value as Rank);
const compare = (a: Rank, b: Rank): number => (a < b ? -1 : a > b ? 1 : 0);

test.each([
  ['number', '1.5'],
  ['number', '2147483648'],
  ['number', '-9999999999'],
  ['time', '0000-01-01T00:00:00Z'],
  ['fen', '9223372036854775808'],
])('a %s that no column holds, %s, is no key', (kind, raw) => {
  const { order } = kinds[kind] as (typeof kinds)[string];
  expect(readKey(Buffer.from(`x\n${raw}`).toString('base64url'), { order, direction: 'asc' })).toBeNull();
});
