import { confirm, field, refusal } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { look } from '@/tests/e2e/support/look';

const ROUND = '上城区公益创投（社区融合专题）';

/** An officer lays a draw down, another agrees that it is drawn again, the observer draws with a value of the day, and a passer-by draws it again. */
test('experts are drawn by the observer, and anybody draws them again', async ({ enter }) => {
  test.setTimeout(240_000);
  const visitor = await enter();
  const district = await enter('district');
  await district.goto('/office/rounds');
  await district.getByRole('link', { name: ROUND }).first().click();
  await district.getByRole('navigation', { name: '批次页面' }).getByRole('link', { name: /评审/ }).click();
  const stages = district.getByRole('main').getByRole('table').getByRole('link');
  await stages.last().click();
  await expect(district.getByRole('heading', { name: '随机抽取' })).toBeVisible();
  await expect(district.getByRole('row').filter({ hasText: '第 1 次抽取' })).toContainText('已抽取');
  await look(district, 'draw-stage');

  await district.getByRole('link', { name: '准备重抽' }).click();
  await look(district, 'draw-prepare');
  await field(district, '每人最多评审份数').fill('12');
  await district.getByRole('button', { name: '提交重抽申请' }).click();
  await expect(refusal(district)).toContainText('重抽须说明理由');
  await field(district, '重抽理由').fill('原抽取的专家多人不能到场，须重新抽取。');
  await field(district, '其余类别不限').fill('99');
  await district.getByRole('button', { name: '提交重抽申请' }).click();
  await expect(refusal(district)).toContainText('名额请填 0 至 50 的整数');
  await field(district, '其余类别不限').fill('2');
  await district.locator('#prepare-draw summary', { hasText: '均参加抽取' }).first().click();
  await district.getByRole('combobox', { name: /./ }).first().selectOption('UNAVAILABLE');
  await district.getByRole('button', { name: '提交重抽申请' }).click();
  await expect(refusal(district)).toContainText('请说明排除的原因');
  await district
    .getByRole('textbox', { name: /^排除.+的说明$/ })
    .first()
    .fill('当周出差');
  await district.getByRole('button', { name: '提交重抽申请' }).click();
  await expect(district.getByText('重抽须由另一位干部同意，您是申请人，不能自己同意。')).toBeVisible();
  await expect(district.getByRole('button', { name: '同意重抽' })).toHaveCount(0);
  await look(district, 'draw-proposed');
  const address = district.url();
  const drawId = address.split('/').at(-1) ?? '';
  expect((await visitor.goto(`/draws/${drawId}`))?.status()).toBe(404);

  const city = await enter('city');
  await city.goto(address);
  await confirm(city, '同意重抽');
  await expect(city.getByText('已同意重抽，规则已公布。')).toBeVisible();

  await visitor.goto(`/draws/${drawId}`);
  await expect(visitor.getByText('抽取规则已公布，等待现场抽取。')).toBeVisible();
  await expect(visitor.getByText('抽取后公布', { exact: true })).toBeVisible();

  await district.goto(address);
  await expect(district.getByText('准备抽取的人不能自己抽取', { exact: false })).toBeVisible();
  const observer = await enter('observer');
  await observer.goto(address);
  await look(observer, 'draw-witness');
  await field(observer, '现场数值').fill('3401.25');
  await field(observer, '数值来源').fill('今日上证指数收盘点位');
  await confirm(observer, '抽取');
  await expect(observer.getByText('已抽取，结果已公布，抽中的专家已列入评审组。')).toBeVisible();
  await look(observer, 'draw-result');

  await visitor.reload();
  await expect(visitor.getByRole('row').filter({ hasText: '第 2 位' }).first()).toBeVisible();
  await visitor.getByRole('button', { name: '在本机重新计算' }).click();
  const checks = visitor.getByRole('listitem').filter({ hasText: '一致' });
  await expect(checks).toHaveCount(3);
  await expect(visitor.getByText('不一致')).toHaveCount(0);
  await look(visitor, 'draw-public');

  await district.goto(address);
  await district.getByText('不能到场，由候补递补').first().click();
  await district.getByRole('radio', { name: '时间不便' }).first().check();
  await field(district.locator('#drawn'), '说明').first().fill('来电请假');
  await district.getByRole('button', { name: '由候补递补' }).first().click();
  await expect(district.getByText('已由候补专家递补。')).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByRole('heading', { name: '递补' })).toBeVisible();
  await expect(visitor.getByText('来电请假')).toHaveCount(0);
});
