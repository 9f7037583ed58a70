import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { owner } from '@/tests/support/as-owner';
import { some } from '@/tests/support/some';

/** The tables whose rows a trigger keeps as they are. */
const growing = () => db.$queryRaw<{ table: string }[]>`
  SELECT DISTINCT tgrelid::regclass::text AS "table" FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid
   WHERE proname = 'refuse_rewriting' AND tgtype & 1 = 1 ORDER BY 1`;

test('what only grows is not emptied by its owner either, by mistake or along with something else', async () => {
  const tables = some(await growing()).map(({ table }) => table);
  expect(tables).toContain('"TrailEntry"');
  expect(tables).toContain('"TrailText"');
  for (const table of [...tables, '"Person"'])
    await expect(owner.$executeRawUnsafe(`TRUNCATE ${table} CASCADE`), table).rejects.toThrow('append-only');
});
