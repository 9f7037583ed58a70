import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { setInstalments } from '@/lib/plans/settings/set-instalments';
import { at } from '@/tests/factories/people';
import { planEdit } from '@/tests/support/plan-edit';

const instalments = [
  { name: '首款', share: '60', condition: 'agreementEffective' as const },
  { name: '尾款', share: '40', condition: 'finalPassed' as const },
];
const setting = planEdit(setInstalments, ({ id, version }) => ({ planId: id, version, instalments }));

test('the plan replaces the old one', async () => {
  const { id, version } = await setting.draft();
  await setInstalments({ planId: id, version, instalments }, at(setting.officer));
  const rows = await db.planInstalment.findMany({ where: { planId: id }, orderBy: { position: 'asc' } });
  expect(rows.map(({ basisPoints }) => basisPoints)).toEqual([6000, 4000]);
});

test('shares that do not make 100 % are refused', async () => {
  const { id, version } = await setting.draft();
  await expect(
    setInstalments({ planId: id, version, instalments: instalments.slice(0, 1) }, at(setting.officer)),
  ).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'rounds.problems.instalmentSum', values: { sum: '60' } }],
  });
});

test('instalments that were moved keep their new places', async () => {
  const { id, version } = await setting.draft();
  const moved = instalments.map((instalment, index) => ({ ...instalment, position: String(1 - index) }));
  await setInstalments({ planId: id, version, instalments: moved }, at(setting.officer));
  const rows = await db.planInstalment.findMany({ where: { planId: id }, orderBy: { position: 'asc' } });
  expect(rows.map(({ name }) => name)).toEqual(['尾款', '首款']);
});
