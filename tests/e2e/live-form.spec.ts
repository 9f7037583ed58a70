import type { Page } from '@playwright/test';
import { choose, field, newMark } from './support/fields';
import { expect, test } from './support/house';
import { makeFormLive, perHeadRule, shareRule } from './support/living-form';
import { look } from './support/look';
import { openSection, startApplication, write } from './support/proposals';
import { openRound } from './support/rounds';

const cell = (page: Page, row: number, head: string) => page.getByLabel(`第 ${row} 行 ${head}`, { exact: true });
const saved = (page: Page) =>
  expect(
    page
      .locator('.answer')
      .getByText(/^已保存 \d\d:\d\d:\d\d/)
      .first(),
  ).toBeVisible();

/** A form that follows what is typed: questions come and go, figures add up, a broken rule is told at once and rests when mended. */
test('the form follows what is typed, and hands in only what it asks', async ({ enter, browser }) => {
  test.setTimeout(120_000);
  const round = await openRound(newMark());
  await makeFormLive(round.id);
  const page = await enter('editor');
  const id = await startApplication(page, round.id);

  await test.step('a question appears with the answer it depends on, and keeps what was typed while it is away', async () => {
    await openSection(page, '项目内容');
    await expect(field(page, '志愿者人数')).toHaveCount(0);
    await page.getByRole('radio', { name: '是', exact: true }).check();
    await field(page, '志愿者人数').fill('12');
    await page.getByRole('radio', { name: '否', exact: true }).check();
    await expect(field(page, '志愿者人数')).toBeHidden();
    await page.getByRole('radio', { name: '是', exact: true }).check();
    await expect(field(page, '志愿者人数')).toHaveValue('12');
    await look(page, 'live-question');
  });

  await test.step('a section appears beside the form once what it depends on is saved', async () => {
    const rail = page.getByRole('navigation', { name: '申报书各部分' });
    await expect(rail.getByRole('link', { name: '志愿服务安排' })).toBeVisible();
    await write(page, '志愿者人数', '3');
    await expect(rail.getByRole('link', { name: '志愿服务安排' })).toHaveCount(0);
  });

  await test.step('a total follows the budget while it is typed', async () => {
    await write(page, '直接受益人数', '120');
    await openSection(page, '预算');
    const total = page.getByRole('status', { name: /^申请资金/ });
    await expect(total).toHaveText('0.00 元');
    await choose(cell(page, 1, '科目'), '志愿者补贴');
    await cell(page, 1, '单价（元）').fill('50');
    await cell(page, 1, '数量').pressSequentially('12');
    await expect(total).toHaveText('600.00 元');
  });

  await test.step('a rule that the budget breaks is told at the budget while one types, and rests when it is kept', async () => {
    const note = page.getByText(shareRule);
    await expect(note).toBeVisible();
    await choose(cell(page, 2, '科目'), '服务活动费');
    await cell(page, 2, '单价（元）').fill('100');
    await cell(page, 2, '数量').pressSequentially('5');
    await expect(note).toBeVisible();
    await look(page, 'live-rule');
    await cell(page, 2, '数量').fill('7');
    await expect(note).toHaveCount(0);
    await expect(page.getByRole('status', { name: /^申请资金/ })).toHaveText('1,300.00 元');
    await cell(page, 2, '数量').blur();
    await saved(page);
  });

  await test.step('a rule that belongs to the budget is told where the other figure it speaks of is changed, with the way there', async () => {
    await openSection(page, '项目内容');
    await write(page, '直接受益人数', '60');
    await expect(page.getByText(perHeadRule)).toBeVisible();
    await look(page, 'live-rule-elsewhere');
    await page.getByRole('link', { name: '到“预算”的“预算表”' }).click();
    await expect(page.getByText(perHeadRule)).toBeVisible();
    await openSection(page, '项目内容');
    await write(page, '直接受益人数', '120');
    await expect(page.getByText(perHeadRule)).toHaveCount(0);
  });

  await test.step('a figure over another section is there with the page, and the whole is read as it counts', async () => {
    await openSection(page, '项目内容');
    await expect(page.getByRole('status', { name: /^人均申请资金/ })).toHaveText('10.83 元');
    await page.getByRole('radio', { name: '否', exact: true }).check();
    await saved(page);
    await page.goto(`/my/applications/${id}/check`);
    await expect(page.getByText('人均申请资金')).toBeVisible();
    await expect(page.getByText('10.83 元')).toBeVisible();
    await expect(page.getByText('志愿者人数')).toHaveCount(0);
    await look(page, 'live-check');
  });

  await test.step('without a line of script the questions follow with the next saving', async () => {
    const plain = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await page.context().storageState(),
    });
    const unscripted = await plain.newPage();
    await unscripted.goto(`/my/applications/${id}/sections/project`);
    await expect(field(unscripted, '志愿者人数')).toHaveCount(0);
    // Playwright finds no text within <noscript>, which this browser shows.
    await expect(unscripted.locator('#f noscript p')).toBeVisible();
    await unscripted.getByRole('radio', { name: '是', exact: true }).check();
    await unscripted.getByRole('button', { name: '保存本页' }).click();
    await expect(unscripted.getByText('本页内容已保存')).toBeVisible();
    await expect(field(unscripted, '志愿者人数')).toHaveValue('3');
    await expect(unscripted.getByText('10.83 元')).toBeVisible();
    await plain.close();
  });
});
