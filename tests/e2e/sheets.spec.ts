import type { Page } from '@playwright/test';
import { signIn } from './support/accounts';
import { field, newMark } from './support/fields';
import { expect, test } from './support/house';
import { powerGoesOff, serverHolds } from './support/power';
import { openSection, startApplication, write } from './support/proposals';
import { openRound } from './support/rounds';

const need = '居民有什么需要';
const mark = (page: Page, label: string) => page.locator('.answer').filter({ has: field(page, label) });
const theirs = (page: Page) => page.getByText(/已修改此项，内容如下/);

/** What is typed is never lost and never told wrongly: on a broken line, in two windows, at a computer that others use. */
test('what was typed while the line was broken is there again for its writer, and for nobody else', async ({
  enter,
}) => {
  test.setTimeout(120_000);
  const round = await openRound(newMark());
  const first = await enter('editor');
  const computer = first.context();
  const id = await startApplication(first, round.id);
  const section = `/my/applications/${id}/sections/project`;
  await first.goto(section);
  await write(first, need, '先前已保存的内容');

  await computer.setOffline(true);
  await field(first, need).fill('断网以后写下的内容');
  await expect(mark(first, need).getByText('未保存，将自动重试')).toBeVisible();
  await powerGoesOff(first);
  await computer.setOffline(false);
  const cookies = await computer.cookies();

  const colleague = await computer.newPage();
  await computer.clearCookies();
  await signIn(colleague, 'owner');
  await colleague.goto(section);
  await expect(field(colleague, need)).toHaveValue('先前已保存的内容');
  await write(colleague, '打算怎样做', '同事填写的内容');
  await expect(field(colleague, need)).toHaveValue('先前已保存的内容');
  await colleague.close();

  await computer.clearCookies();
  await computer.addCookies(cookies);
  const again = await computer.newPage();
  await again.goto(section);
  await expect(field(again, need)).toHaveValue('断网以后写下的内容');
  await serverHolds(again, '断网以后写下的内容');
  await again.reload();
  await expect(field(again, need)).toHaveValue('断网以后写下的内容');
});

test('what nobody came back for is taken away by any page, that of the next person too', async ({ page, enter }) => {
  const DAY_MS = 86_400_000;
  const left = (ages: Record<string, number>) => {
    for (const [name, age] of Object.entries(ages))
      localStorage.setItem(`journal/${name}`, JSON.stringify({ value: '旧', version: 1, at: Date.now() - age }));
  };
  const names = () => Object.keys(localStorage).filter((name) => name.startsWith('journal/'));
  for (const [window, address] of [
    [page, '/results'],
    [await enter('editor'), '/my'],
  ] as const) {
    await window.goto('/');
    await window.evaluate(left, { 'ben/sheet/old': 15 * DAY_MS, 'ben/sheet/young': 13 * DAY_MS });
    await window.goto(address);
    await expect.poll(() => window.evaluate(names)).toEqual(['journal/ben/sheet/young']);
  }
});

test('a line that comes back is used at once, without a hand', async ({ enter }) => {
  test.setTimeout(120_000);
  const round = await openRound(newMark());
  const page = await enter('editor');
  await startApplication(page, round.id);
  await openSection(page, '项目内容');
  // Documents before it bring none of the page's script: by its first saving it has arrived.
  await write(page, need, '进隧道以前写下的内容');
  await page.context().setOffline(true);
  await field(page, need).fill('隧道里写下的内容');
  await expect(mark(page, need).getByText('未保存，将自动重试')).toBeVisible();
  await page.context().setOffline(false);
  await expect(mark(page, need).getByText(/^已保存 \d\d:\d\d:\d\d/)).toBeVisible();
});

test('of two windows over one answer the second is shown both, and chooses', async ({ enter }) => {
  test.setTimeout(120_000);
  const round = await openRound(newMark());
  const first = await enter('editor');
  // As where a proxy lets no stream through: neither window learns of the other but by saving.
  await first.context().route(/\/api\/live/, (route) => route.abort());
  await startApplication(first, round.id);
  await openSection(first, '项目内容');
  const second = await first.context().newPage();
  await second.goto(first.url());
  // The script is at work there before anything is typed here: it takes up what it finds in the browser when it begins.
  await write(second, '打算怎样做', '第二个窗口先写别的');
  await expect(field(second, need)).toHaveValue('');
  await write(first, need, '第一个窗口');

  await field(second, need).fill('第二个窗口');
  await expect(theirs(second)).toBeVisible();
  await expect(mark(second, need)).toContainText('第一个窗口');
  await second.getByRole('button', { name: '保留我的内容' }).click();
  await expect(mark(second, need).getByText(/^已保存 \d\d:\d\d:\d\d/)).toBeVisible();

  await field(first, need).fill('又改一次');
  await expect(theirs(first)).toBeVisible();
  await first.getByRole('button', { name: '采用对方的内容' }).click();
  await expect(field(first, need)).toHaveValue('第二个窗口');
});

test('the page that checks sends what this browser still holds, and names what it cannot send', async ({ enter }) => {
  test.setTimeout(120_000);
  const round = await openRound(newMark());
  const first = await enter('editor');
  const computer = first.context();
  const id = await startApplication(first, round.id);
  const section = `/my/applications/${id}/sections/project`;
  const plan = '打算怎样做';
  await first.goto(section);
  await computer.setOffline(true);
  await field(first, need).fill('断网以后写下的内容');
  await field(first, plan).fill('断网以后的打算');
  await expect(mark(first, plan).getByText('未保存，将自动重试')).toBeVisible();
  await first.close();
  const colleague = await enter('owner');
  await colleague.goto(section);
  await write(colleague, plan, '同事填写的打算');

  await computer.setOffline(false);
  const again = await computer.newPage();
  await again.goto(`/my/applications/${id}/check`);
  await expect(again.getByText('断网以后写下的内容')).toBeVisible();
  const unsent = again.getByRole('alert').filter({ hasText: '本机有 1 项填写尚未送达' });
  await unsent.getByRole('link', { name: plan }).click();
  await expect(theirs(again)).toBeVisible();
  await expect(field(again, plan)).toHaveValue('断网以后的打算');
});

test('points that were taken back and given anew are not overwritten by a window left behind', async ({ enter }) => {
  const first = await enter('expert2');
  await first.goto('/review/assignments');
  await first.getByRole('row').filter({ hasText: '待评分' }).last().getByRole('link').click();
  const points = (page: Page) => page.locator('input[data-points]').first();
  await give(first, '1');
  const second = await first.context().newPage();
  await second.goto(first.url());
  await expect(points(second)).toHaveValue('1');

  await give(first, '');
  await give(first, '2');
  await points(second).fill('0.5');
  await expect(theirs(second)).toBeVisible();
  await expect(second.getByText('有冲突，请选择保留哪一份')).toBeVisible();
  await second.getByRole('button', { name: '采用对方的内容' }).click();
  await expect(points(second)).toHaveValue('2');

  async function give(page: Page, typed: string): Promise<void> {
    await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'PUT' && response.ok()),
      points(page).fill(typed),
    ]);
    await expect(page.getByText(/^已保存 \d\d:\d\d:\d\d/)).toBeVisible();
  }
});
