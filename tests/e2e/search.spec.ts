import type { Page } from '@playwright/test';
import { some } from '@/tests/support/some';
import { expect, test } from './support/house';
import { expectNoSidewaysScroll, look } from './support/look';

const over = (page: Page) => page.getByRole('dialog', { name: '搜索' });
const field = (page: Page) => over(page).getByRole('textbox');

/** Opens the search by its key from wherever one is, and types. */
async function typeInto(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(words);
  await expect(over(page).locator('[data-found]')).toHaveAttribute('data-found', words);
}

test('an officer goes by keyboard from anywhere to a record and to an act', async ({ enter }) => {
  const page = await enter('district');
  const before = page.getByRole('main').getByRole('link').first();
  await before.focus();
  await typeInto(page, '社区');
  await expect(over(page).getByRole('heading', { name: '项目申报' })).toBeVisible();
  await look(page, 'search-officer');
  await page.keyboard.press('Escape');
  await expect(over(page)).toBeHidden();
  await expect(before).toBeFocused();

  await typeInto(page, '社区');
  const rows = over(page).locator('.found-row');
  await page.keyboard.press('ArrowDown');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  // Of its own round or as an office on its way has it open: whichever is the newest.
  const applications = over(page).locator('section', { has: page.getByRole('heading', { name: '项目申报' }) });
  const record = applications.getByRole('link').first();
  const [href, title] = [
    (await record.getAttribute('href')) ?? '',
    (await record.locator('span').first().innerText()) ?? '',
  ];
  while (!(await record.evaluate((row) => row === document.activeElement))) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title.split('\n')[0]?.slice(0, 6) ?? '');

  // Initials of pinyin, and Enter opens the first.
  await typeInto(page, 'xjpc');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/office/rounds/new');
});

test('a number leads to the one thing it names, for an applicant too', async ({ enter }) => {
  const page = await enter('owner');
  await page.goto('/my/applications');
  const link = page
    .getByRole('main')
    .getByRole('row')
    .filter({ hasText: /\d{4}-\d{6}/ })
    .first();
  const number = /\d{4}-[\w-]+-[\dA-Z]\b/.exec(await link.innerText())?.[0] ?? '';
  expect(number).not.toBe('');
  await typeInto(page, number.slice(5, 17));
  await expect(over(page).locator('a[href^="/my/applications/"]').first()).toContainText(number.slice(0, 17));
  await look(page, 'search-applicant');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/my\/applications\//);

  await typeInto(page, '提交需求');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/#demand-calls$/);
});

test('a visitor goes by keyboard to a call and to an act, and never to what is the office’s', async ({ page }) => {
  await page.goto('/results');
  await typeInto(page, '公益创投');
  await expect(over(page).getByRole('heading', { name: '项目征集', exact: true })).toBeVisible();
  await expect(over(page).locator('a[href^="/office"]')).toHaveCount(0);
  await look(page, 'search-visitor');
  const call = over(page).locator('a[href^="/calls/"]').first();
  const href = (await call.getAttribute('href')) ?? '';
  while (!(await call.evaluate((row) => row === document.activeElement))) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href);
  await typeInto(page, 'cxxqjz');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/demands/find');
});

test('the key belongs to whoever types, and nothing is asked before two characters', async ({ enter }) => {
  const page = await enter('district');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/search/found')) asked.push(request.url());
  });
  await page.goto('/office/organisations');
  const filter = page.getByRole('main').getByRole('searchbox').or(page.getByRole('main').getByRole('textbox')).first();
  await filter.fill('甲');
  await filter.press('/');
  await expect(filter).toHaveValue('甲/');
  await expect(over(page)).toBeHidden();

  await page.getByRole('banner').getByRole('textbox', { name: '搜索' }).first().click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('社');
  await expect(over(page)).toContainText('输入编号');
  expect(asked).toEqual([]);
  await page.keyboard.type('区');
  await expect(over(page).locator('[data-found="社区"]')).toBeVisible();
  await page.keyboard.type('没有这样的东西');
  await expect(over(page)).toContainText('没有找到');
  await expect(over(page)).toContainText('项目申报、居民需求、社会组织');
});

test('a phone has the same on a page, and so has whoever has no script', async ({ enter, browser, baseURL }) => {
  const page = await enter('district');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByText('菜单').click();
  await page.getByRole('link', { name: '搜索', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('搜索');
  await page.getByRole('main').getByRole('searchbox').fill('社区');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '项目申报' })).toBeVisible();
  await look(page, 'search-page');
  await expectNoSidewaysScroll(page);

  const bare = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const plain = await bare.newPage();
  await plain.goto('/');
  await plain.getByRole('banner').getByRole('textbox').first().fill('公益创投');
  await plain.keyboard.press('Enter');
  await expect(plain.getByRole('heading', { name: '项目征集', exact: true })).toBeVisible();
  await bare.close();
});

const words = ['社区', '公益', '老人', '2026', '中心', '服务', '王芳', '杭州'];

for (const who of ['district', 'observer', 'street', 'owner', 'expert1', 'security', 'system', 'jian'] as const)
  test(`everything that ${who} is shown opens`, async ({ enter }) => {
    const { request } = await enter(who);
    const pages = await Promise.all(
      words.map(async (q) => (await request.get(`/search?q=${encodeURIComponent(q)}`)).text()),
    );
    const shown = pages.flatMap((html) => {
      const [, main = ''] = /<main([\s\S]*)<\/main>/.exec(html) ?? [];
      return [...main.matchAll(/href="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
    });
    for (const address of some(new Set(shown))) {
      expect((await request.get(address)).status(), address).toBe(200);
    }
  });
