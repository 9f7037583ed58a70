import { expect, test } from 'vitest';
import { beginningWith, containing, likePattern } from '@/lib/lists/containing';

test('signs that the database takes for wildcards are looked for as they are', () => {
  expect(containing('100%_\\')).toEqual({ contains: '100\\%\\_\\\\', mode: 'insensitive' });
  expect(beginningWith('5_')).toEqual({ startsWith: '5\\_' });
  expect(likePattern('助餐%')).toBe('%助餐\\%%');
});
