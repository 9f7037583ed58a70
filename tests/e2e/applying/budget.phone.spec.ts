import { newMark } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { openSection, startApplication } from '@/tests/e2e/support/proposals';
import { openRound } from '@/tests/e2e/support/rounds';

test('a figure of the budget that cannot be read is told at its field, holds the way on, and loses nothing else', async ({
  enter,
}) => {
  const round = await openRound(newMark());
  const page = await enter('owner');
  await startApplication(page, round.id);
  await openSection(page, '预算');
  const cell = (head: string) => page.getByLabel(`第 1 行 ${head}`, { exact: true });
  // What is saved says that the page is at work: only then does leaving a cell tell what is wrong with it.
  await cell('计量单位').fill('场');
  await cell('计量单位').blur();
  await expect(page.locator('.answer').getByText(/^已保存 \d\d:\d\d:\d\d/)).toBeVisible();
  await cell('单价（元）').fill('贰佰');
  await cell('单价（元）').blur();
  await expect(cell('单价（元）')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('请填写数字，不小于 0', { exact: true })).toBeVisible();
  await cell('数量').fill('12');
  await cell('说明').fill('按市场询价');
  await cell('说明').blur();
  await expect(page.getByText('未保存，请按提示修改')).toBeVisible();
  const here = page.url();
  await page.locator('a[data-saves-first]').click();
  await expect(page.locator('.error-summary')).toContainText('第 1 行：单价');
  expect(page.url()).toBe(here);
  await expect(cell('单价（元）')).toBeVisible();

  const elsewhere = await enter('owner');
  await elsewhere.goto(here);
  await elsewhere.locator('.entry-line summary').first().click();
  const kept = (head: string) => elsewhere.getByLabel(`第 1 行 ${head}`, { exact: true });
  await expect(kept('计量单位')).toHaveValue('场');
  await expect(kept('数量')).toHaveValue('12');
  await expect(kept('说明')).toHaveValue('按市场询价');

  await cell('单价（元）').fill('600.555');
  await cell('单价（元）').blur();
  await expect(page.getByText('最多保留两位小数', { exact: true })).toBeVisible();
  await cell('单价（元）').fill('600.55');
  await cell('单价（元）').blur();
  await expect(page.locator('.answer').getByText(/^已保存 \d\d:\d\d:\d\d/)).toBeVisible();
  await page.locator('a[data-saves-first]').click();
  await expect(page).not.toHaveURL(here);
});
