import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { publicDemands } from '@/lib/demands/lists/read-public-list';
import { visitor } from '@/lib/kernel/actor';
import { createDemand } from '@/tests/factories/demands';
import { at } from '@/tests/factories/people';
import { demandSetting } from '@/tests/support/demand-setting';

test('a category is found by its name: a code means another in the next city, and names are offered once', async () => {
  const elsewhere = await demandSetting();
  await db.demandCategory.updateMany({
    where: { callId: elsewhere.call.id, code: 'H' },
    data: { code: 'Z', name: '为老服务' },
  });
  await db.demandCategory.updateMany({
    where: { callId: elsewhere.call.id, code: 'A' },
    data: { code: 'H', name: '邻里互助' },
  });
  const [{ call }, { city }] = [elsewhere, elsewhere.place];
  // By the codes its call had when they were read: H is Z by now, and A is H.
  await createDemand({ call, region: city, status: 'PUBLISHED', title: '别市的老人', category: 'H' });
  await createDemand({ call, region: city, status: 'PUBLISHED', title: '别市的邻里', category: 'A' });
  const { page, categories } = await publicDemands({ category: '为老服务', region: city.id }, at(visitor));
  expect(page.rows.map(({ publicTitle }) => publicTitle)).toEqual(['别市的老人']);
  expect(categories.filter((name) => name === '为老服务')).toHaveLength(1);
  expect(new Set(categories).size).toBe(categories.length);
});
