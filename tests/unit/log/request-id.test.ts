import { expect, test } from 'vitest';
import { currentRequestId, inRequest, newRequestId, requestIdOf } from '@/lib/log/request-id';
import { some } from '@/tests/support/some';

test('an id can be read out on the telephone, and no two are alike', () => {
  const ids = Array.from({ length: 1000 }, newRequestId);
  expect(some(ids).every((id) => /^[2-9A-HJKMNP-Z]{8}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(1000);
});

test.each(['7f3c-trace_01', 'A'])('the id a proxy has given is kept: %s', (given) => {
  expect(requestIdOf(new Headers({ 'x-request-id': given }))).toBe(given);
});

test.each(['', 'two words', '<script>', 'x'.repeat(65)])('what can be none is replaced: %s', (given) => {
  expect(requestIdOf(new Headers({ 'x-request-id': given }))).toMatch(/^\w{8}$/);
});

test('work belongs to its request, however deep, and to no other', async () => {
  const deep = async (): Promise<string | undefined> => (await Promise.resolve(), currentRequestId());
  expect(await Promise.all([inRequest('one', deep), inRequest('two', deep), deep()])).toEqual([
    'one',
    'two',
    undefined,
  ]);
});
