import { expect, test } from 'vitest';
import { listAddress, sortedBy } from '@/lib/lists/address';
import { readAsked } from '@/lib/lists/asked';
import { isNarrowed, narrowed } from '@/lib/lists/narrowed';
import { shelfList } from './shelf';

const read = (address: string) => readAsked(shelfList, Object.fromEntries(new URL(address, 'http://x').searchParams));
const at = { now: new Date('2026-03-10T02:00:00Z') };

test.each([
  ['nothing said: what is usual', '/', { filters: { status: 'OPEN' }, sort: 'made', order: 'desc' }],
  ['something said: nothing else', '/?q=', { filters: {} }],
  ['words', '/?q=%20%E5%8A%A9%E8%80%81%20', { filters: { q: '助老' } }],
  ['a word of the enumeration', '/?status=SHUT', { filters: { status: 'SHUT' } }],
  ['a word that is none', '/?status=NONSENSE', { filters: {} }],
  ['a code', "/?code=x'%20OR%201=1", { filters: {} }],
  ['a year', '/?year=1066', { filters: {} }],
  ['a tick', '/?late=on', { filters: { late: true } }],
  ['an order', '/?sort=name', { sort: 'name', order: 'asc' }],
  ['an order that is none', '/?sort=constructor&order=up', { sort: 'made', order: 'desc' }],
  ['a size', '/?size=100', { size: 100 }],
  ['a size that is none', '/?size=all', { size: 50 }],
  ['a page', '/?page=3', { place: { page: 3 } }],
  ['a page that is none', '/?page=-3', { place: { page: 1 } }],
  ['the last page', '/?before=end', { place: { end: true } }],
  ['a key that is none', '/?after=%FF%FE', { place: { page: 1 } }],
])('%s', (_, address, asked) => expect(read(address)).toMatchObject(asked));

test('of what stands twice in an address the first counts', () => {
  expect(readAsked(shelfList, { q: ['a', 'b'] }).filters).toEqual({ q: 'a' });
});

test('survives the way into an address and back', () => {
  const asked = read('/?q=a&status=SHUT&late=1&sort=price&order=desc&size=200');
  expect(read(listAddress({ path: '/list', list: shelfList, asked }))).toEqual(asked);
  expect(read(listAddress({ path: '/list?of=1', list: shelfList, asked })).filters).toEqual(asked.filters);
});

test('a changed filter begins at the first page and keeps the order; one that is usual is said to be empty', () => {
  const asked = read('/?page=4&sort=name&status=SHUT');
  expect(listAddress({ path: '/list', list: shelfList, asked }, { filters: { status: undefined, year: 2026 } })).toBe(
    '/list?status=&year=2026&sort=name&order=asc',
  );
  expect(read('/list?status=').filters).toEqual({});
});

test('a head turns the order round, or begins a new one ascending', () => {
  const asked = read('/?sort=name');
  expect(read(sortedBy({ path: '/', list: shelfList, asked }, 'name'))).toMatchObject({ sort: 'name', order: 'desc' });
  expect(read(sortedBy({ path: '/', list: shelfList, asked }, 'price'))).toMatchObject({ sort: 'price', order: 'asc' });
});

test('a word of a filter may turn the standing order round; an order that was asked for stays', () => {
  const list = { ...shelfList, usual: {}, turned: { status: ['OPEN'] } };
  const asked = readAsked(list, { status: 'OPEN' });
  expect(asked.order).toBe('asc');
  expect(listAddress({ path: '/', list, asked })).toBe('/?status=OPEN');
  expect(listAddress({ path: '/', list, asked }, { filters: { status: 'SHUT' } })).toBe('/?status=SHUT');
  const own = readAsked(list, { status: 'OPEN', sort: 'made', order: 'desc' });
  expect(own.order).toBe('desc');
  expect(listAddress({ path: '/', list, asked: own })).toBe('/?status=OPEN&sort=made&order=desc');
});

test('filters become conditions, the clock’s with them; a filter of the reader’s own becomes none', () => {
  expect(narrowed(shelfList, read('/?q=a&late=1&code=x'), at)).toEqual([
    { name: { contains: 'a' } },
    { made: { lt: at.now } },
  ]);
});

test('what is usual narrows nothing', () => {
  expect(isNarrowed(shelfList, read('/'))).toBe(false);
  expect(isNarrowed(shelfList, read('/?q='))).toBe(false);
  expect(isNarrowed(shelfList, read('/?status=SHUT'))).toBe(true);
});
