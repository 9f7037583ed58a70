import { confirm, field, refusal } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { look } from '@/tests/e2e/support/look';

const ROUND = '清波街道社区微创投（秋季）';

/** An officer works out two slates, sees what cannot be kept together, compares, puts forward the one that departs from the ranking, and another officer refuses it. */
test('slates are worked out, compared, and refused by the second officer', async ({ enter }) => {
  test.setTimeout(240_000);
  const district = await enter('district');
  await district.goto(`/office/rounds?q=${encodeURIComponent('清波街道社区微创投')}`);
  await district.getByRole('link', { name: ROUND }).first().click();
  await district.getByRole('navigation', { name: '批次页面' }).getByRole('link', { name: '决定', exact: true }).click();
  const categories = await district.locator('#decisions tbody tr td:nth-child(4)').allInnerTexts();
  const other = categories.find((category) => category !== categories[0]) ?? '';
  await district.getByRole('link', { name: '测算资助方案' }).click();
  await expect(district.getByRole('heading', { level: 1 })).toContainText('资助方案测算');
  await look(district, 'slates-empty');

  const form = district.locator('#slate');
  await field(form, '方案名称').fill('按排名');
  await field(form, '最多资助项目数').fill('1');
  await form.getByRole('button', { name: '测算并保存' }).click();
  await expect(district.getByRole('heading', { level: 1 })).toContainText('按排名');
  await expect(district.getByText('已证明为最高', { exact: false })).toBeVisible();
  await expect(district.getByText('没有，资助名单与排名一致')).toBeVisible();
  await expect(district.getByRole('heading', { name: '采用为评审决定' })).toBeVisible();
  await look(district, 'slate-following');

  await district.getByRole('link', { name: '资助方案测算' }).first().click();
  await district.getByText('测算新方案').click();
  await field(form, '方案名称').fill('类别保底');
  await field(form, '最多资助项目数').fill('1');
  await form.getByText('按类别至少').click();
  await field(form, other).fill('2');
  await form.getByRole('button', { name: '测算并保存' }).click();
  await expect(refusal(district)).toContainText('不能同时满足');
  await look(district, 'slate-infeasible');
  await field(form, other).fill('1');
  await form.getByRole('button', { name: '测算并保存' }).click();
  await expect(district.getByText('名额让给保底要求', { exact: false }).first()).toBeVisible();
  await look(district, 'slate-departing');
  const address = district.url();
  for (const reason of await district.getByRole('textbox', { name: /^第 \d+ 位/ }).all())
    await reason.fill('该类别在本街道尚无项目，须保证落地。');
  await confirm(district, '提交第二人复核');
  await expect(district.getByText('须由另一位干部复核，您是提交人，不能自己同意。')).toBeVisible();
  await expect(district.getByRole('button', { name: '复核同意' })).toHaveCount(0);

  await district.getByRole('link', { name: '资助方案测算' }).first().click();
  for (const name of ['按排名', '类别保底'])
    await district.getByRole('checkbox', { name: new RegExp(`“\\d+\\. ${name}”`) }).check();
  await district.getByRole('button', { name: '比较所选方案' }).click();
  await expect(district.getByRole('heading', { name: '方案比较' })).toBeVisible();
  await expect(district.getByRole('table', { name: /个项目结果不同/ })).toBeVisible();
  await look(district, 'slates-compared');

  const city = await enter('city');
  await city.goto(address);
  await expect(city.getByRole('button', { name: '复核同意' })).toBeVisible();
  await look(city, 'slate-to-sign');
  await city.locator('summary', { hasText: '不同意' }).click();
  await field(city, '理由').fill('请先补充该类别的需求依据。');
  await city.getByRole('button', { name: '不同意本方案' }).click();
  await expect(city.getByText('已记录，本方案不作为评审决定。')).toBeVisible();

  const jian = await enter('jian');
  expect((await jian.goto(address))?.status()).toBe(404);
  const expert = await enter('expert1');
  expect((await expert.goto(address))?.status()).toBe(404);
});
