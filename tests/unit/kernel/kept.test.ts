import { expect, test } from 'vitest';
import { kept } from '@/lib/kernel/kept';

test('keeps no more than it may; the one asked for longest ago goes', () => {
  const things = kept<{ name: string }>('two of a test', 2);
  things.keep('a', { name: 'a' });
  things.keep('b', { name: 'b' });
  expect(things.get('a')).toEqual({ name: 'a' });
  things.keep('c', { name: 'c' });
  expect([things.get('a')?.name, things.get('b'), things.get('c')?.name]).toEqual(['a', undefined, 'c']);
});

test('what everybody shares nobody changes', () => {
  const things = kept<{ inner: { list: number[] } }>('one of a test', 1);
  const { inner } = things.keep('a', { inner: { list: [1] } });
  expect(() => inner.list.push(2)).toThrow(TypeError);
  expect(things.get('a')).toEqual({ inner: { list: [1] } });
});
