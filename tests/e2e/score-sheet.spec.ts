import type { Page } from '@playwright/test';
import { expect, test } from './support/house';
import { powerGoesOff, serverHolds } from './support/power';

/** The demonstration's bundle of one expert in another city: no other journey works in it. One test follows the other. */
const bundle = '吉安市社区微创投';
const saved = /^已保存 \d\d:\d\d:\d\d/;
const points = (page: Page) => page.locator('input[data-points]');
const comment = (page: Page) => page.getByLabel('评审意见');
const submit = (page: Page) => page.getByRole('button', { name: /^提交(评分表|并评下一份)$/ });

test('the total, the count and the duty to comment follow what is typed, and what cannot be points is marked', async ({
  enter,
}) => {
  const page = await enter('expert1');
  await openSheet(page, 0);
  const fields = points(page);
  const count = await fields.count();
  for (let index = 0; index < count; index += 1) await fields.nth(index).fill('1');
  await expect(page.locator('output')).toHaveText(String(count));
  await expect(page.locator('#sheet').getByText(/^已评 (\d+) \/ \1 项$/)).toBeVisible();
  await expect(page.getByText(/^按规定须写评审意见/)).toBeVisible();
  await expect(comment(page)).toHaveAttribute('aria-required', 'true');
  await expect(page.getByText(saved)).toBeVisible();

  await fields.first().fill('99');
  await expect(page.getByText(/^请填 0 至 \d+ 之间的分数/).filter({ visible: true })).toHaveCount(1);
  await expect(fields.first()).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('未保存，请核对后修改')).toBeVisible();
  await expect(page.locator('output')).toHaveText(String(count - 1));
  await fields.first().fill('１．５');
  await expect(fields.first()).not.toHaveAttribute('aria-invalid');
  await expect(page.locator('output')).toHaveText(String(count + 0.5));
  await expect(page.getByText(saved)).toBeVisible();

  await submit(page).click();
  const summary = page.getByRole('alert').filter({ hasText: '字' });
  await expect(summary).toBeVisible();
  await expect(comment(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('output')).toHaveText(String(count + 0.5));
  await expect(fields.first()).toHaveValue('１．５');
  // The answer has taken the page's place, and what is typed now is saved as before.
  await fields.first().fill('2');
  await expect(page.locator('output')).toHaveText(String(count + 1));
  await expect(page.getByText(saved)).toBeVisible();
  await page.reload();
  await expect(fields.first()).toHaveValue('2');
});

test('what the line does not carry holds the submission, and is there again for its writer', async ({ enter }) => {
  const first = await enter('expert1');
  await openSheet(first, 1);
  const computer = first.context();
  await points(first).first().fill('1');
  await expect(first.getByText(saved)).toBeVisible();
  await computer.setOffline(true);
  await comment(first).fill('断网以后写下的意见');
  await expect(first.getByText('未保存，将自动重试')).toBeVisible();
  await submit(first).click();
  await expect(first.getByRole('alert').filter({ hasText: '有内容尚未送达' })).toBeVisible();
  const address = first.url();
  await powerGoesOff(first);
  await computer.setOffline(false);

  const again = await computer.newPage();
  await again.goto(address);
  await expect(comment(again)).toHaveValue('断网以后写下的意见');
  await expect(again.getByText(/^已写 9 /)).toBeVisible();
  await serverHolds(again, '断网以后写下的意见');
  await again.reload();
  await expect(comment(again)).toHaveValue('断网以后写下的意见');
});

test('what is typed before the script has arrived is saved when it has', async ({ enter }) => {
  const page = await enter('expert1');
  let letThrough = () => {};
  const held = new Promise<true>((resolve) => {
    letThrough = () => resolve(true);
  });
  await page.route('**/scoring.js*', async (route) => {
    await held;
    await route.continue();
  });
  await openSheet(page, 2);
  await points(page).first().fill('1.25');
  await comment(page).fill('脚本到达以前写下的意见');
  letThrough();
  await expect(page.getByText(saved)).toBeVisible();
  await expect(page.locator('output')).toHaveText('1.25');
  await page.reload();
  await expect(points(page).first()).toHaveValue('1.25');
  await expect(comment(page)).toHaveValue('脚本到达以前写下的意见');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a sheet is kept half filled by one button, and refused by the other with what was typed', async ({ enter }) => {
    const page = await enter('expert1');
    await openSheet(page, 2);
    await points(page).first().fill('1');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect(page.getByText('已保存。')).toBeVisible();
    await expect(points(page).first()).toHaveValue('1');

    await points(page).first().fill('1.5');
    await comment(page).fill('尚未写完');
    await submit(page).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(points(page).last()).toHaveAttribute('aria-invalid', 'true');
    await expect(points(page).first()).toHaveValue('1.5');
    await expect(comment(page)).toHaveValue('尚未写完');
  });
});

/** The sheet at that place of the bundle; declared first where it is not yet. */
async function openSheet(page: Page, place: number): Promise<void> {
  await page.goto('/review/assignments');
  // Those to declare and those to score stand apart; by address each keeps its place.
  const links = page.locator('section').filter({ hasText: bundle }).locator('.choice a, :not(details) > table tbody a');
  await expect(links.first()).toBeVisible();
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('#')[0] ?? ''));
  // A script that is held back holds the load of the page, not its words.
  await page.goto([...new Set(addresses)].toSorted()[place] ?? '', { waitUntil: 'commit' });
  const declare = page.getByRole('button', { name: '确认无利害关系，开始评审' });
  const rubric = page.getByRole('heading', { name: '评分表' });
  await expect(declare.or(rubric)).toBeVisible();
  if (await declare.isVisible()) await declare.click();
  await expect(rubric).toBeVisible();
}
