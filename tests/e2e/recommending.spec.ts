import type { Locator, Page } from '@playwright/test';
import { some } from '@/tests/support/some';
import { confirm, field } from './support/fields';
import { expect, test } from './support/house';
import { look } from './support/look';

const round = '杭州市社区治理创投';
const toRecommend = (page: Page) => page.getByRole('region', { name: '待推荐的申报' });
/** Of each its title; beside it a link leads to where the opinion is written, until one is. */
const titlesOf = (region: Locator): Promise<string[]> =>
  region.getByRole('row').getByRole('link').filter({ hasNotText: '填写意见' }).allTextContents();
const ranks = (page: Page) => toRecommend(page).getByRole('textbox', { name: /的次序$/ });

/** The demonstration's call with levels: a street is late, its district waits for it, and the city for both. */
test('a street recommends within its quota, its district after it, and the city reads what both said', async ({
  enter,
}) => {
  test.setTimeout(180_000);
  const street = await enter('street');
  await street.getByRole('link', { name: /去推荐/ }).click();
  await expect(street.getByRole('heading', { level: 1, name: round })).toBeVisible();
  await expect(street.getByText(/待推荐 3 件，已推荐 1 件，名额 3 件。/)).toBeVisible();
  await look(street, 'recommending');

  await order(street, ['3', '2', '4']);
  await expect(street.getByRole('link', { name: '排定的件数超出名额 1 件，请先减少' })).toBeVisible();
  await expect(street.getByRole('button', { name: /^推荐上报/ })).toHaveCount(0);
  await order(street, ['3', '2', '']);
  const titles = await titlesOf(toRecommend(street));
  await giveOpinions(street, titles.slice(0, 2), '居民需要，场地已落实。');
  await look(street, 'recommended-application');
  await street
    .getByRole('link', { name: new RegExp(round) })
    .first()
    .click();
  await confirm(street, '推荐上报 2 件');
  await expect(street.getByText('已推荐上报，并已通知申报单位和上级单位')).toBeVisible();

  const left = street.getByRole('region', { name: '不予推荐', exact: true });
  await left.locator('summary').click();
  await left.getByRole('checkbox').first().check();
  await field(left, '理由').fill('与街道现有项目重复。');
  await left.getByRole('button', { name: '不予推荐', exact: true }).click();
  await street.getByRole('dialog').getByRole('button', { name: '不予推荐', exact: true }).click();
  await expect(street.getByText('没有待推荐的申报。')).toBeVisible();

  const district = await enter('district');
  await district.goto('/office/recommending');
  await look(district, 'recommending-offices');
  await expect(
    district
      .getByRole('row')
      .filter({ hasText: '湖滨街道办事处' })
      .getByText(/已逾期/),
  ).toBeVisible();
  await district.getByRole('link', { name: '杭州市上城区民政局', exact: true }).click();
  await expect(district.getByText(/待推荐 5 件/)).toBeVisible();
  await expect(toRecommend(district).getByText('望江街道办事处第 2 位').first()).toBeVisible();
  await order(district, ['1', '', '', '', '']);
  const [first = ''] = await titlesOf(toRecommend(district));
  await giveOpinions(district, [first], '同意街道意见。');
  await district
    .getByRole('link', { name: new RegExp(round) })
    .first()
    .click();
  await confirm(district, '推荐上报 1 件');
  await expect(district.getByText('已推荐上报，并已通知申报单位和上级单位')).toBeVisible();

  const city = await enter('city');
  await city.goto('/office/rounds');
  await city
    .getByRole('link', { name: new RegExp(round) })
    .first()
    .click();
  await city
    .getByRole('link', { name: /区级推荐/ })
    .first()
    .click();
  await look(city, 'recommended-list');
  await city.getByRole('row').filter({ hasText: first }).getByRole('link').first().click();
  const said = city.getByRole('region', { name: '各级推荐意见' });
  await expect(said.getByText('同意街道意见。')).toBeVisible();
  await look(city, 'recommended-record');
});

/** Puts figures into the order, row by row, and keeps them. */
async function order(page: Page, figures: readonly string[]): Promise<void> {
  for (const [place, figure] of figures.entries()) await ranks(page).nth(place).fill(figure);
  await page.getByRole('button', { name: '保存次序', exact: true }).click();
  await expect(page.getByText('次序已保存')).toBeVisible();
}

/** Opens each from the office's page and says the same of all. */
async function giveOpinions(page: Page, titles: readonly string[], opinion: string): Promise<void> {
  const office = page.url().replace(/[?#].*/, '');
  for (const title of some(titles)) {
    await page.goto(office);
    await toRecommend(page).getByRole('link', { name: title, exact: true }).click();
    await field(page, '推荐意见').fill(opinion);
    await page.getByRole('button', { name: '保存意见', exact: true }).click();
    await expect(page.getByText('推荐意见已保存')).toBeVisible();
  }
}
