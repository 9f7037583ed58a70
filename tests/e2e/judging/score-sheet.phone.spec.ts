import { expect, test } from '@/tests/e2e/support/house';

/** The demonstration's bundle of one expert in another city, where only the sheet's own tests work. */
const bundle = '吉安市社区微创投';

test('on a phone a refused sheet lies open over the page with its errors until its reader closes it', async ({
  enter,
}) => {
  const page = await enter('expert1');
  await page.goto('/review/assignments');
  await page.locator('section').filter({ hasText: bundle }).locator('.choice a, tbody a').last().click();
  const declare = page.getByRole('button', { name: '确认无利害关系，开始评审' });
  const [panel, opener] = [page.locator('#judgement'), page.locator('[data-bench-open]')];
  const isOver = () => panel.evaluate((sheet) => sheet.matches(':popover-open'));
  await expect(declare.or(opener)).toBeVisible();
  if (await declare.isVisible()) await declare.click();
  await opener.click();
  const points = panel.locator('input[data-points]');
  const count = await points.count();
  for (let index = 1; index < count; index += 1) await points.nth(index).fill('3');
  await panel
    .getByLabel('评审意见')
    .fill('需求有走访记录支持，做法具体，志愿者力量落实到楼道，预算与活动对应，建议支持。');
  await points.first().fill('');
  await panel.getByRole('button', { name: /^提交(评分表|并评下一份)$/ }).click();

  await expect(panel.locator('.error-summary')).toBeVisible();
  expect(await isOver()).toBe(true);
  await expect(opener).toBeHidden();
  await points.first().fill('3');
  await expect(panel.locator('.error-summary')).toBeHidden();
  expect(await isOver()).toBe(true);
  await points.first().fill('');
  await panel.getByRole('button', { name: /^提交(评分表|并评下一份)$/ }).click();
  await expect(panel.locator('.error-summary')).toBeVisible();
  await panel.locator('.bench-close').click();
  await expect(panel).toBeHidden();
  await expect(opener).toBeVisible();
});
