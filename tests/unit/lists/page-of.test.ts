import { expect, test } from 'vitest';
import { readAsked } from '@/lib/lists/asked';
import { batchesOf } from '@/lib/lists/batches-of';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { shelfList, type Thing, type Where } from './shelf';

const things = Array.from({ length: 120 }, (_, index) => thing(index));

function thing(index: number): Thing {
  const name = `n${String(index).padStart(4, '0')}`;
  return { id: name, name, status: 'OPEN', price: 1n, made: new Date(0), place: null };
}

/** A shelf that answers like the database would, for an order by name. */
function shelf(rows: Thing[]): Source<Thing, Where> {
  const within = (where: { AND: object[] }) => rows.filter(({ name }) => where.AND.every((one) => isBeyond(one, name)));
  return {
    where: [],
    count: (where) => Promise.resolve(within(where).length),
    find: ({ where, orderBy, take, skip }) => {
      const isAscending = (orderBy[0] as { name: string }).name === 'asc';
      const sorted = within(where).toSorted((a, b) => (a.name < b.name === isAscending ? -1 : 1));
      return Promise.resolve(sorted.slice(skip, skip + take));
    },
  };
}

const isBeyond = (where: object, name: string): boolean => {
  const [, further] = (where as { AND: [object, { OR: [{ name: { gt?: string; lt?: string } }] }] }).AND;
  const { gt, lt } = further.OR[0].name;
  return gt === undefined ? name < (lt ?? '') : name > gt;
};

const open = (query: Record<string, string>, rows = things) =>
  pageOf(shelfList, readAsked(shelfList, { sort: 'name', ...query }), shelf(rows));
const shown = ({ rows, from, total }: Awaited<ReturnType<typeof open>>) => [
  rows[0]?.name,
  rows.at(-1)?.name,
  `${from}–${from + rows.length - 1}/${total}`,
];

test.each([
  [{}, ['n0000', 'n0049', '1–50/120']],
  [{ page: '2' }, ['n0050', 'n0099', '51–100/120']],
  [{ page: '9' }, ['n0100', 'n0119', '101–120/120']],
  [{ before: 'end' }, ['n0100', 'n0119', '101–120/120']],
  [{ size: '200' }, ['n0000', 'n0119', '1–120/120']],
  [{ order: 'desc' }, ['n0119', 'n0070', '1–50/120']],
])('%o', async (query, expected) => expect(shown(await open(query))).toEqual(expected));

test('from page to page by key, and back', async () => {
  const first = await open({});
  expect(first.previous).toBeNull();
  const second = await open(first.next ?? {});
  expect(shown(second)).toEqual(['n0050', 'n0099', '51–100/120']);
  const third = await open(second.next ?? {});
  expect(shown(third)).toEqual(['n0100', 'n0119', '101–120/120']);
  expect(third.next).toBeNull();
  expect(shown(await open(third.previous ?? {}))).toEqual(['n0050', 'n0099', '51–100/120']);
  expect(shown(await open(second.previous ?? {}))).toEqual(['n0000', 'n0049', '1–50/120']);
});

test('rows that come and go in the meantime show nothing twice and leave nothing out', async () => {
  const { next } = await open({});
  const without = things.slice(1);
  expect(shown(await open(next ?? {}, without))).toEqual(['n0050', 'n0099', '50–99/119']);
  const withMore = [thing(-1), ...things];
  expect(shown(await open(next ?? {}, withMore))).toEqual(['n0050', 'n0099', '52–101/121']);
});

test('what a key leads to may be gone: then the last page is shown, or the first', async () => {
  const { next } = await open({ page: '2' });
  expect(shown(await open(next ?? {}, things.slice(0, 60)))).toEqual(['n0050', 'n0059', '51–60/60']);
  const { previous } = await open({ page: '2' });
  expect(shown(await open(previous ?? {}, things.slice(45)))).toEqual(['n0045', 'n0094', '1–50/75']);
  expect(await open({ page: '3' }, [])).toMatchObject({ rows: [], total: 0, from: 0, previous: null, next: null });
});

test('every row, some at a time', async () => {
  const many = Array.from({ length: 1_234 }, (_, index) => thing(index));
  const sizes: number[] = [];
  const names: string[] = [];
  for await (const batch of batchesOf(shelfList, readAsked(shelfList, { sort: 'name' }), shelf(many))) {
    sizes.push(batch.length);
    names.push(...batch.map(({ name }) => name));
  }
  expect(sizes).toEqual([500, 500, 234]);
  expect(names).toEqual(many.map(({ name }) => name));
});
