import { expect, test, vi } from 'vitest';
import { db } from '@/lib/db/client';
import { currentRequestId } from '@/lib/log/request-id';

test('a copy of a module that the bundler made counts, and names requests, together with the others', async () => {
  vi.resetModules();
  const [{ countStatements }, { inRequest }, copy] = [
    await import('@/lib/db/count-statements'),
    await import('@/lib/log/request-id'),
    await import('@/lib/db/client'),
  ];
  expect(copy.db).toBe(db);
  const { result, statements } = await countStatements(() =>
    inRequest('the-request', async () => {
      await db.person.count();
      return currentRequestId();
    }),
  );
  expect([result, statements]).toEqual(['the-request', 1]);
});
