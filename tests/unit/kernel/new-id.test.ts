import { expect, test } from 'vitest';
import { newId } from '@/lib/kernel/new-id';

test('ids are UUIDs of version 7 that sort as they came, thousands within a millisecond', () => {
  const ids = Array.from({ length: 10_000 }, newId);
  expect(ids.filter((id) => !/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id))).toEqual([]);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  const made = Number.parseInt((ids[0] ?? '').replaceAll('-', '').slice(0, 12), 16);
  expect(Math.abs(made - Date.now())).toBeLessThan(60_000);
});
