import { newMark } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { fillBudget, openSection, startApplication } from '@/tests/e2e/support/proposals';
import { openRound } from '@/tests/e2e/support/rounds';

test.setTimeout(120_000);

test('what is typed over saved lines of a budget before the script arrives is kept, every cell of it', async ({
  enter,
}) => {
  const round = await openRound(newMark());
  const owner = await enter('owner');
  await startApplication(owner, round.id);
  await openSection(owner, '预算');
  await fillBudget(owner);

  const arrived = Promise.withResolvers<undefined>();
  await owner.route('**/_next/static/**/*.js', async (route) => {
    await arrived.promise;
    await route.continue();
  });
  await owner.reload({ waitUntil: 'commit' });
  const cell = (row: number, head: string) => owner.getByLabel(`第 ${row} 行 ${head}`, { exact: true });
  await expect(cell(1, '单价（元）')).toHaveValue('80');
  await cell(1, '单价（元）').fill('95');
  await cell(1, '对应活动').fill('夜间看望');
  await cell(2, '数量').fill('2');
  arrived.resolve(undefined);

  // 120 × 95.00 + 2 × 1,500.50
  await expect(owner.getByText('14,401.00').first()).toBeVisible();
  await expect(owner.locator('.answer').getByText(/^已保存 \d\d:\d\d:\d\d/)).toBeVisible();
  await owner.reload();
  await expect(cell(1, '单价（元）')).toHaveValue('95');
  await expect(cell(1, '对应活动')).toHaveValue('夜间看望');
  await expect(cell(2, '数量')).toHaveValue('2');
});
