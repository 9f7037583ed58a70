import { field } from './support/fields';
import { expect, test } from './support/house';

/** What everybody must be able to read, and the one form that must never be lost, without a line of script. */
test.use({ javaScriptEnabled: false });

test('the landing page leads to the open calls and a call is read with its announcement', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '正在征集', exact: true })).toBeVisible();
  await page.getByRole('link', { name: '全部征集公告' }).click();
  await expect(page.getByText(/已发布的征集公告共 \d+ 个/)).toBeVisible();
  await page.getByRole('link', { name: /年杭州市公益创投(?!（)/ }).click();
  await expect(page.getByText(/正在接受申报，.+ ?截止/)).toBeVisible();
  for (const heading of [
    '三、申报主体与条件',
    '四、资助范围与类别',
    '七、申报方式与材料',
    '八、评审程序与标准',
    '十、实施、督导、评估与结项',
  ]) {
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  }
});

test('results are read down to a project and its organisation', async ({ page }) => {
  await page.goto('/results');
  await page
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: '190', exact: true }) })
    .getByRole('link')
    .click();
  await page.getByRole('region', { name: '各类别' }).getByText('以表格查看').click();
  const counts = page.getByRole('region', { name: '各类别' }).getByRole('row').locator('td:nth-child(2)');
  await expect(counts).toHaveText(['56', '22', '23', '17', '12', '10', '5', '45', '190']);
  await expect(page.getByRole('region', { name: '从申报到立项' }).locator('td:nth-child(2)')).toHaveText([
    '300 项以上',
    '190 项',
    '100 项',
    '30 项',
  ]);
  const award = page
    .getByRole('table')
    .filter({ hasText: /共 30 项/ })
    .getByRole('row')
    .nth(1);
  const project = await award.getByRole('link').first().innerText();
  await award.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: project })).toBeVisible();
  await expect(page.getByText(/立项项目，资助 [\d,.]+ 元/)).toBeVisible();
  await page.getByRole('main').getByRole('definition').getByRole('link').first().click();
  await expect(page.getByText(/单位信息已核实的社会组织/)).toBeVisible();
});

test('a member signs in and saves a section of the form', async ({ enter }) => {
  const member = await enter('owner');
  await member.goto('/my/applications');
  await member
    .getByRole('row')
    .filter({ hasText: '草稿' })
    .filter({ hasText: '杭州市公益创投' })
    .getByRole('link')
    .first()
    .click();
  await member
    .getByRole('navigation', { name: '申报书各部分' })
    .getByRole('link', { name: '规范运作与同类项目' })
    .click();
  const written = `上城区社会组织综合党委第二支部（${Date.now() % 1000}）`;
  await field(member, '党组织情况').fill(written);
  await member.getByRole('button', { name: '保存本页' }).click();
  await expect(member.getByText('本页内容已保存')).toBeVisible();
  await member.reload();
  await expect(field(member, '党组织情况')).toHaveValue(written);
});

test('the language and the large type are chosen by plain forms', async ({ page }) => {
  await page.goto('/calls');
  await page.getByRole('button', { name: '大字版' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'elder');
  await page.getByRole('button', { name: 'English' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
