import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { countStatements } from '@/lib/db/count-statements';

test('counts what a piece of work asks the database, inside transactions too, and nothing of its neighbours', async () => {
  const one = () => db.region.count();
  const counts = await Promise.all([
    countStatements(async () => one()),
    countStatements(async () => Promise.all([one(), one(), one()])),
    countStatements(async () => db.$transaction(async (tx) => [await tx.region.count(), await tx.person.count()])),
    countStatements(async () => db.$queryRaw`SELECT 1`),
  ]);
  expect(counts.map(({ statements }) => statements)).toEqual([1, 3, 2, 1]);
  expect(counts[0]?.result).toBe(await one());
});

test('counts the work whose connection had to wait for another', async () => {
  const busy = Array.from({ length: 12 }, () => countStatements(() => db.$queryRaw`SELECT pg_sleep(0.01)::text`));
  expect((await Promise.all(busy)).map(({ statements }) => statements)).toEqual(Array(12).fill(1));
});
