import type { Locator, Page } from '@playwright/test';
import { demoAccount } from './support/accounts';
import { expect, test } from './support/house';
import { keysAreListening } from './support/keys';
import { look } from './support/look';

/** The demonstration's round under review; other journeys send these experts more work meanwhile. */
const seededRound = '社区融合专题';

/** An expert's whole work with the keyboard alone: no mouse, no filling in behind the page's back. */
test('an expert signs in, declares, scores and hands in by keyboard, and is led to the next', async ({ page }) => {
  await page.goto('/sign-in');
  const { email, password } = demoAccount('expert2');
  await tabTo(page, page.getByLabel('电子邮箱'));
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/共 \d+ 项等待您办理/)).toBeVisible();

  // What is to be declared leads to the one application where there is but one; the stage leads to all.
  const stages = page.getByRole('region', { name: '我的评审任务' });
  await tabTo(page, stages.getByRole('link', { name: new RegExp(seededRound) }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '我的评审任务' })).toBeVisible();
  await look(page, 'assignments');
  await tabTo(
    page,
    page
      .locator('section')
      .filter({ hasText: seededRound })
      .getByRole('link', { name: /^有利害关系，申请回避/ })
      .first(),
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '有下列情形之一的，应当回避' })).toBeVisible();
  await look(page, 'declaration');
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await tabTo(page, page.getByRole('button', { name: '确认无利害关系，开始评审' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '评分表' })).toBeVisible();
  await look(page, 'scoring-desk');

  await page.getByRole('link', { name: '评审任务' }).first().focus();
  await tabTo(page, page.getByRole('link', { name: '直接评分' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('input[data-points]').first()).toBeFocused();
  await keysAreListening(page);
  await page.locator(':focus').blur();

  const points = page.locator('input[data-points]');
  const count = await points.count();
  expect(count).toBeGreaterThan(10);
  await page.keyboard.press('j');
  // A value that cannot stand keeps one at its field.
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await expect(points.first()).toBeFocused();
  await expect(points.first()).toHaveAttribute('aria-invalid', 'true');
  for (let index = 0; index < count; index += 1) {
    await expect(points.nth(index)).toBeFocused();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByLabel('评审意见')).toBeFocused();
  await page.keyboard.type('需求调查不够具体，目标没有量化，预算与活动对应不清，建议完善后再次申报。');
  await expect(page.getByText(/^已保存 \d\d:\d\d:\d\d/)).toBeVisible();

  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toContainText(/合计 \d+(\.\d+)? 分/);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/的评分表已提交并锁定，合计 [\d.]+ 分。/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
});

test('↑ ↓ move between criteria, a digit starts at the first open one, ] and [ turn the pages', async ({ enter }) => {
  const page = await enter('expert1');
  await page.goto('/review/assignments');
  await page
    .locator('section')
    .filter({ hasText: seededRound })
    .getByRole('row')
    .filter({ hasText: '待评分' })
    .first()
    .getByRole('link')
    .press('Enter');
  await expect(page.getByRole('heading', { name: '评分表' })).toBeVisible();
  await keysAreListening(page);
  const points = page.locator('input[data-points]');
  const open = await points.evaluateAll((fields) =>
    fields.findIndex((each) => (each as HTMLInputElement).value === ''),
  );
  await page.keyboard.press('4');
  await expect(points.nth(open)).toBeFocused();
  await expect(points.nth(open)).toHaveValue('4');
  await page.keyboard.press('ArrowDown');
  await expect(points.nth(open + 1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(points.nth(open)).toBeFocused();
  await expect(page.getByText(/^已保存 \d\d:\d\d:\d\d/)).toBeVisible();
  const [here, place] = [page.url(), page.getByText(/第 \d+ \/ \d+ 份/).first()];
  const shown = await place.innerText();
  await page.keyboard.press(']');
  await expect(place).not.toHaveText(shown);
  await expect(async () => {
    if (page.url() !== here) await page.keyboard.press('[');
    await expect(page).toHaveURL(here, { timeout: 2_000 });
  }).toPass();
});

/** Presses Tab until the thing has the focus, as a person does who sees it. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  await expect(goal.first()).toBeVisible();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await goal.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never reaches it.');
}
