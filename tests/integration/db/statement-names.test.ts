import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';

/** What one connection keeps by name of the statements that speak of the word. */
async function keptWith(word: string) {
  return db.$transaction(async (tx) => {
    for (const _ of [1, 2, 3]) await tx.person.findMany({ where: { name: word }, select: { id: true } });
    for (const _ of [1, 2, 3]) await tx.$queryRaw`SELECT id FROM "Person" WHERE name = ${word} AND name <> 'raw'`;
    return tx.$queryRawUnsafe<{ statement: string; uses: bigint }[]>(
      `SELECT statement, generic_plans + custom_plans AS uses FROM pg_prepared_statements WHERE statement LIKE '%"Person"%'`,
    );
  });
}

test('PostgreSQL keeps what is asked again, by Prisma and in raw SQL, from the second time on', async () => {
  const kept = await keptWith('张三');
  expect(kept.map(({ uses }) => uses)).toEqual([2n, 2n]);
});

test('what opens and closes a transaction, and several commands in one text, go unnamed', async () => {
  for (const _ of [1, 2, 3]) await db.$transaction((tx) => tx.$executeRawUnsafe('SELECT 1; SELECT 2'));
  const kept = await db.$queryRaw<
    unknown[]
  >`SELECT 1 FROM pg_prepared_statements WHERE statement ~ '^(BEGIN|COMMIT|SELECT 1;)'`;
  expect(kept).toEqual([]);
});
