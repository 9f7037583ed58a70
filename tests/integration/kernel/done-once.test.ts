import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { createFund } from '@/lib/funds/create-fund';
import { updateFund } from '@/lib/funds/update-fund';
import { testNow } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';

const place = await contractPlace();
const DAY_MS = 86_400_000;
const facts = { name: '区级福彩公益金', kind: 'WELFARE_LOTTERY' as const, year: '2026', total: '20,000,000' };

const press = (once: string, change: Partial<typeof facts> = {}, now = testNow) =>
  createFund({ ...facts, ...change, regionId: place.district.id }, { actor: place.officer, now, once });

test('the second press hears what stands by now, and makes nothing', async () => {
  const first = await press('shown-a');
  await updateFund(
    { ...facts, name: '更名以后', fundId: first.id, version: first.version },
    { actor: place.officer, now: testNow },
  );
  const funds = await db.fund.count();
  expect(await press('shown-a')).toMatchObject({ id: first.id, name: '更名以后' });
  expect(await db.fund.count()).toBe(funds);
});

test('whoever goes back and writes something else makes something else', async () => {
  const [one, other] = [await press('shown-b'), await press('shown-b', { name: '另一笔' })];
  expect(other.id).not.toBe(one.id);
});

test('a press that is refused is nothing that was done', async () => {
  await expect(press('shown-c', { total: '-1' })).rejects.toMatchObject({ kind: 'invalid' });
  expect(await press('shown-c')).toMatchObject({ name: facts.name });
});

test('what is older than a day is forgotten', async () => {
  const first = await press('shown-d');
  const later = new Date(testNow.getTime() + DAY_MS + 1);
  await press('shown-e', {}, later);
  expect(await db.doneOnce.count({ where: { at: { lte: testNow } } })).toBe(0);
  expect((await press('shown-d', {}, later)).id).not.toBe(first.id);
});
