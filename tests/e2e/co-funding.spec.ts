import { release } from './support/awards';
import { choose, confirm, field, newMark, openGroup, saveForm } from './support/fields';
import { expect, test } from './support/house';
import { look } from './support/look';

/**
 * A city and its counties pay together: the city asks, one county confirms its part from its own fund, another declines, the
 * city settles that by the round's rule, and only then does the publicity start. In the demonstration's second city.
 */
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const title = /吉安市公益创投（春季）/;
let decisions: string;

test('an office of a city sets what its counties pay, and the call says so', async ({ enter }) => {
  const city = await enter('jian');
  await city.goto('/office/rounds/new');
  await city.getByRole('link', { name: /三看/ }).first().click();
  await field(city, '批次名称').fill(`吉安市公益创投（${newMark()}）`);
  await city.getByRole('button', { name: '创建草稿' }).click();
  await expect(city).toHaveURL(/\/settings\//);
  await city.goto(city.url().replace(/settings\/.*/, 'settings/awarding'));
  await openGroup(city, '县（市、区）配套');
  await city.getByRole('radio', { name: '按资助金额的比例' }).check();
  await field(city, '配套比例').fill('40');
  await field(city, '答复期限').fill('5');
  await look(city, 'co-funding-settings');
  await saveForm(city);
  await city.reload();
  await expect(city.getByText(/配套资助金额的 40%，计入资助金额/)).toBeVisible();
});

test('the city sees both parts, calls one question back, and asks anew', async ({ enter }) => {
  const city = await enter('jian');
  await city.goto('/office/rounds');
  await city.getByRole('link', { name: title }).first().click();
  await city.getByRole('link', { name: '决定', exact: true }).click();
  decisions = city.url();
  const section = city.getByRole('region', { name: '县（市、区）配套' });
  await expect(section.getByRole('row', { name: /吉安县/ })).toContainText('不予配套');
  await expect(city.getByRole('region', { name: '发布决定' })).toContainText('还有 1 个项目的配套待处理');
  await look(city, 'co-funding-city');
  await section.locator('summary', { hasText: '收回配套确认' }).click();
  const line = section.locator('details', { hasText: '吉安县' }).last();
  await line.locator('summary').last().click();
  await field(line, '收回理由').fill('县里来电说明仍可安排，重新请其确认。');
  await confirm(city, '收回');
  await expect(section.getByRole('row', { name: /吉安县/ })).toContainText('已收回');
  await confirm(city, '请各县（市、区）确认配套');
  await expect(section.getByRole('row', { name: /吉安县/ }).first()).toContainText('待确认');
});

test('a county confirms its part from its own fund and sees nobody else’s', async ({ enter }) => {
  const county = await enter('qingyuan');
  await county.getByRole('link', { name: /去确认/ }).click();
  await expect(county.getByRole('heading', { level: 1, name: '配套确认' })).toBeVisible();
  await expect(county.locator('main')).not.toContainText('吉安县');
  await look(county, 'co-funding-county');
  const form = county.locator('form#confirm-co-funding');
  await choose(field(form, '资金来源'), '青原区公益创投配套资金');
  await confirm(county, '确认配套');
  await expect(county.getByText('没有待确认的项目')).toBeVisible();
  await expect(county.getByRole('table', { name: '已答复的配套项目' })).toContainText('已确认');
});

test('another county declines, and says why', async ({ enter }) => {
  const county = await enter('jianxian');
  await county.goto('/office/co-funding');
  await county.locator('summary', { hasText: '不予配套' }).click();
  const form = county.locator('form#decline-co-funding');
  await field(form, '不予配套的理由').fill('本年度预算已全部安排。');
  await confirm(county, '答复不予配套');
  await expect(county.getByText('没有待确认的项目')).toBeVisible();
});

test('the city settles it by the rule, and the publicity starts', async ({ enter }) => {
  const city = await enter('jian');
  await city.goto(decisions);
  const section = city.getByRole('region', { name: '县（市、区）配套' });
  await section.locator('summary', { hasText: /^处理：/ }).click();
  await field(section, '理由').first().fill('按批次规则由市级资金承担。');
  const act = await section.getByRole('button', { name: /^由市级资金承担 [\d,.]+ 元$/ }).innerText();
  await confirm(city, act);
  await expect(section.getByRole('row', { name: /吉安县/ }).first()).toContainText('市级承担');
  await release(city);
  await expect(city.getByRole('table').last()).toContainText(/其中市级 [\d,.]+ 元，青原区 [\d,.]+ 元/);
  await look(city, 'co-funding-publicity');
});
