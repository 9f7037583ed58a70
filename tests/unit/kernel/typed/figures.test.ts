import { expect, test } from 'vitest';
import { readDecimal, readWhole } from '@/lib/kernel/typed/figures';

test.each([
  ['12', 12],
  ['１２', 12],
  [' 1,200 ', 1200],
  ['１，２００', 1200],
  ['-3', -3],
  ['－３', -3],
  ['−3', -3],
  ['007', 7],
])('%j is %i', (text, number) => expect(readWhole(text)).toBe(number));

test.each(['', ' ', '\u3000', '1.5', '1,2', '1e3', '0x10', '1 2', '三', '²', '①', '9'.repeat(20), 'Infinity'])(
  '%j is no whole number',
  (text) => expect(readWhole(text)).toBeNull(),
);

test.each([
  ['２．５０', { sign: '', whole: '2', fraction: '5' }],
  ['-0012', { sign: '-', whole: '12', fraction: '' }],
  ['１，２３４．５６', { sign: '', whole: '1234', fraction: '56' }],
])('%j', (text, parts) => expect(readDecimal(text)).toEqual(parts));

test.each(['', '.', '1.', '.5', '1.2.3', '10²'])('%j is no decimal', (text) => expect(readDecimal(text)).toBeNull());
