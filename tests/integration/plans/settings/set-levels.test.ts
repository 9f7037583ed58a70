import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { setLevels } from '@/lib/plans/settings/set-levels';
import { at } from '@/tests/factories/people';
import { planEdit } from '@/tests/support/plan-edit';

const setting = planEdit(setLevels, ({ id, version }) => ({ planId: id, version, streetDays: '10' }));
const set = async (levels: Omit<Parameters<typeof setLevels>[0], 'planId' | 'version'>) => {
  const { id, version } = await setting.draft();
  await setLevels({ planId: id, version, ...levels }, at(setting.officer));
  return (await db.plan.findUniqueOrThrow({ where: { id } })).terms;
};

test('a level with days recommends, with its quota or without', async () => {
  expect(await set({ streetDays: '10', streetQuota: '5', spanningSkips: 'on' })).toMatchObject({
    recommendation: { levels: [{ level: 'STREET', days: 10, quota: 5 }], spanningSkips: true },
  });
  expect(await set({ streetQuota: '5', spanningSkips: 'on' })).toMatchObject({
    recommendation: { levels: [], spanningSkips: false },
  });
});

test('a district’s round has no districts below it', async () => {
  await expect(set({ districtDays: '10' })).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'rounds.problems.levelNotBelow', field: 'districtDays' }],
  });
});
