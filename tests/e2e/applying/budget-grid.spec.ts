import { newMark } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { openSection, startApplication } from '@/tests/e2e/support/proposals';
import { openRound } from '@/tests/e2e/support/rounds';

test.setTimeout(120_000);

test('a range copied from a sheet is spread over the budget, judged cell by cell, and kept; keys go down a column', async ({
  enter,
}) => {
  const round = await openRound(newMark());
  const page = await enter('owner');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await startApplication(page, round.id);
  await openSection(page, '预算');
  const cell = (row: number, head: string) => page.getByLabel(`第 ${row} 行 ${head}`, { exact: true });
  const sheet = [
    ['科目', '对应活动', '单价', '计量单位', '数量', '金额', '资金来源', '说明'],
    ['服务活动费', '上门看望', '８０.００', '人', '120', '9,600.00', '申请资金', '含交通'],
    ['服务活动费', '培训', '1,500.50', '场', '1', '1,500.50', '自筹', ''],
    ['场地租赁', '议事会', '5万', '次', '1', '50,000.00', '申请资金', ''],
    ['合计', '', '', '', '', '61,100.50', '', ''],
  ];
  // Only a page that is at work takes what is pasted.
  await expect(page.locator('[data-saves-itself="from now on"]').first()).toBeAttached();
  await cell(1, '科目').focus();
  await page.evaluate((text) => navigator.clipboard.writeText(text), sheet.map((row) => row.join('\t')).join('\r\n'));
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.getByText('已粘贴 3 行。请核对：第 3 行 科目 “场地租赁”')).toBeVisible();
  await expect(cell(1, '对应活动')).toHaveValue('上门看望');
  await expect(cell(2, '资金来源')).toHaveValue('OWN');
  await expect(cell(3, '科目')).toHaveValue('');
  const row = page.getByRole('row').filter({ has: page.getByLabel('第 3 行 单价（元）', { exact: true }) });
  await expect(row.getByText('请选择科目')).toBeVisible();
  await expect(row.getByText('请以元为单位，不用“万”')).toBeVisible();

  await cell(3, '科目').selectOption({ label: '服务活动费' });
  await cell(3, '单价（元）').fill('500');
  await cell(3, '单价（元）').press('ArrowUp');
  await expect(cell(2, '单价（元）')).toBeFocused();
  await cell(2, '单价（元）').press('ArrowDown');
  await cell(3, '单价（元）').press('Enter');
  await expect(cell(4, '单价（元）')).toBeFocused();
  await expect(row.getByText('请以元为单位，不用“万”')).toHaveCount(0);
  // 120 × 80.00 + 500.00 of the grant, 1,500.50 of one's own
  await expect(page.getByText('10,100.00').first()).toBeVisible();
  await expect(page.locator('.answer').getByText(/^已保存 \d\d:\d\d:\d\d/)).toBeVisible();
  await page.reload();
  await expect(cell(1, '单价（元）')).toHaveValue('80');
  await expect(cell(2, '单价（元）')).toHaveValue('1,500.50');
  await expect(cell(3, '对应活动')).toHaveValue('议事会');
});
