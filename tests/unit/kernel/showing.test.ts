import { expect, test } from 'vitest';
import { type Datum, type Reader, shownAs, showTo } from '@/lib/kernel/showing';

const data: Datum[] = ['phone', 'email', 'personName', 'bankAccount', 'idNumber'];

test.each([
  ['keeper', 'whole whole whole whole whole'],
  ['member', 'whole whole whole masked masked'],
  ['caller', 'whole whole whole masked masked'],
  ['staff', 'masked masked masked masked masked'],
  ['expert', 'masked masked masked masked absent'],
  ['file', 'masked masked masked absent absent'],
  ['public', 'masked masked masked absent absent'],
] as [Reader, string][])('%s: telephone, address, name, account, identity %s', (reader, shown) =>
  expect(data.map((datum) => shownAs(datum, reader)).join(' ')).toBe(shown),
);

test('a number is shown whole, masked or not at all', () => {
  const account = '6222020000000001234';
  const shown = (['keeper', 'caller', 'public'] as const).map((reader) => showTo(reader, 'bankAccount', account));
  expect(shown).toEqual([account, '****1234', '']);
  expect(showTo('staff', 'idNumber', '330102198503070029')).toBe('33**************29');
});

test('a contact is told by what it is, and what is not there is no mask', () => {
  expect(showTo('staff', 'contact', '13812341234')).toBe('138****1234');
  expect(showTo('staff', 'contact', 'zhang@x.cn')).toBe('z***@x.cn');
  expect(showTo('public', 'personName', '')).toBe('');
});
