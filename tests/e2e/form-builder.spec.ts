import type { Page } from '@playwright/test';
import { choose, confirm, field, newMark, refusal, saveForm } from './support/fields';
import { composeBudgetRule, formula, saveBudgetRule } from './support/form-rules';
import { expect, test } from './support/house';
import { look } from './support/look';

/** An officer builds a round's form on the screen: parts, a condition, a figure worked out, a budget rule, and tries it out. */
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const mark = newMark();
let form: string;

const row = (officer: Page, label: string) =>
  officer
    .getByRole('listitem')
    .filter({ has: officer.getByRole('link', { name: label, exact: true }) })
    .last();
const sentence = (officer: Page) => officer.getByRole('combobox', { name: '句式' });

test('a draft starts with the form of its template', async ({ enter }) => {
  const officer = await enter('district');
  await officer.goto('/office/rounds/new');
  await officer.getByRole('link', { name: /市级、区级公益创投（标准）/ }).click();
  await choose(field(officer, '所属区域'), '上城区');
  await field(officer, '批次名称').fill(`上城区表单试验（${mark}）`);
  await officer.getByRole('button', { name: '创建草稿' }).click();
  await expect(officer).toHaveURL(/\/settings\//);
  form = `/office/rounds/${/rounds\/([\w-]+)\/settings/.exec(officer.url())?.[1] ?? ''}/settings/form`;
  await officer.goto(form);
  await expect(officer.getByText(/公益创投项目申报书，共 9 个部分/)).toBeVisible();
  await look(officer, 'form-outline');
});

test('a section with a question, and one that is asked only after a yes', async ({ enter }) => {
  const officer = await enter('district');
  await officer.goto(form);
  await officer.getByRole('link', { name: '添加部分' }).click();
  await field(officer, '部分标题').fill('联合申报情况');
  await field(officer, '第一项的类型').selectOption({ label: '单选' });
  await field(officer, '第一项的名称').fill('是否联合申报');
  await officer.getByRole('button', { name: '添加', exact: true }).click();

  await officer.getByRole('link', { name: '在“联合申报情况”中添加一项' }).click();
  await expect(officer).toHaveTitle(/申报书/);
  await look(officer, 'form-field-choice');
  await officer.getByRole('link', { name: '单行文字' }).click();
  await field(officer, '名称').fill('联合单位名称');
  await expect(officer.getByRole('region', { name: '填写人看到的样子' }).getByLabel(/^联合单位名称/)).toBeVisible();
  await sentence(officer).selectOption({ label: '〔单选题〕为〔选项〕' });
  await officer.getByRole('combobox', { name: '① 单选题' }).selectOption({ label: '是否联合申报' });
  await officer.getByRole('combobox', { name: '② 选项' }).selectOption({ label: '是' });
  await expect(formula(officer)).toHaveValue('是否联合申报 = "是"');
  await look(officer, 'form-field-condition');
  await officer.getByRole('button', { name: '添加', exact: true }).click();
  await expect(row(officer, '联合单位名称')).toContainText('显示条件：是否联合申报 = "是"');
});

test('a figure is worked out of the budget, and rows move by keyboard without losing their place', async ({
  enter,
}) => {
  const officer = await enter('district');
  await officer.goto(`${form}?add=budget&preset=calculated`);
  await field(officer, '名称').fill('人均费用');
  await sentence(officer).first().selectOption({ label: '〔金额或数〕除以〔金额或数〕' });
  await officer.getByRole('combobox', { name: '① 金额或数' }).selectOption({ label: '预算表：金额合计' });
  await officer.getByRole('combobox', { name: '② 金额或数' }).selectOption({ label: '直接受益人数' });
  await officer.getByRole('button', { name: '添加', exact: true }).click();
  await expect(row(officer, '人均费用')).toContainText('计算公式：合计(预算表.金额) ÷ 直接受益人数');

  const up = officer.getByRole('button', { name: '上移 人均费用' });
  await up.focus();
  await officer.keyboard.press('Enter');
  await expect(officer.locator('#s-budget > ol > li').nth(1)).toContainText('人均费用');
  await expect(up).toBeFocused();
});

test('the budget rule is chosen, not typed; a typed mistake is shown where it stands', async ({ enter }) => {
  const officer = await enter('district');
  await officer.goto(form);
  const { rule, text } = await composeBudgetRule(officer, 4);

  await rule.getByRole('button', { name: '以公式填写' }).click();
  await rule.getByRole('textbox', { name: '规则' }).fill('合计(预算表.金额) ≤ 50 % × 总经费');
  await expect(rule.getByText('没有名为“总经费”的字段')).toBeVisible();
  await expect(rule.locator('mark')).toHaveText('总经费');
  await look(officer, 'form-rules');
  await rule.getByRole('textbox', { name: '规则' }).fill(text);
  await rule.getByRole('button', { name: '改用句式' }).click();
  await expect(rule.getByRole('checkbox', { name: '志愿者补贴' })).toBeChecked();
  await saveBudgetRule(officer, 4);
});

test('two conditions are joined, the columns of a table compared row by row, and the text reads back as sentences', async ({
  enter,
}) => {
  const officer = await enter('district');
  await officer.goto(`${form}?add=plan&preset=table`);
  const column = (number: number) => officer.getByRole('group', { name: `第 ${number} 列` });
  await field(officer, '名称').fill('排期表');
  for (const [index, label] of ['开始月份', '结束月份'].entries()) {
    await column(index + 1)
      .getByLabel('列名')
      .fill(label);
    await column(index + 1)
      .getByLabel(/^类型/)
      .selectOption({ label: '年月' });
  }
  await officer.getByRole('button', { name: '添加', exact: true }).click();
  await expect(row(officer, '排期表')).toContainText('2 列');

  await officer.getByRole('button', { name: '添加规则' }).click();
  const rule = officer.getByRole('group', { name: '第 5 行' });
  await rule
    .getByRole('combobox', { name: '句式' })
    .selectOption({ label: '〔表格〕的每一行都满足〔对每一行的条件〕' });
  await rule.getByRole('combobox', { name: '① 表格' }).selectOption({ label: '排期表' });
  await rule.getByRole('button', { name: '添加条件' }).click();
  await rule.getByRole('combobox', { name: '列', exact: true }).selectOption({ label: '结束月份' });
  await rule.getByRole('combobox', { name: '与什么比较' }).selectOption({ label: '开始月份' });
  await expect(formula(rule)).toHaveValue('每一行(排期表, 结束月份 ≥ 开始月份)');

  // The way an officer without a mouse goes on.
  await rule.getByRole('button', { name: '再加一句' }).press('Enter');
  const second = rule.getByRole('group', { name: '第 2 句' });
  await expect(second.getByRole('combobox', { name: '句式' })).toBeFocused();
  await second.getByRole('combobox', { name: '句式' }).selectOption({ label: '〔金额或数〕不得大于〔金额或数〕' });
  await second.getByRole('combobox', { name: '① 金额或数' }).selectOption({ label: '预算表：金额合计' });
  await second.getByRole('combobox', { name: '② 金额或数' }).selectOption({ label: '几项中的最小值' });
  await second.getByRole('combobox', { name: '② 金额或数 几项中的最小值 1' }).selectOption({ label: '填写金额（元）' });
  await second.getByRole('textbox', { name: '② 金额或数 几项中的最小值 1 数值' }).fill('50000');
  await second
    .getByRole('combobox', { name: '② 金额或数 几项中的最小值 2' })
    .selectOption({ label: '预算表：单价最大值' });
  await rule.getByRole('combobox', { name: '各句的关系' }).selectOption({ label: '以下任一句成立（或）' });
  const text = '每一行(排期表, 结束月份 ≥ 开始月份) 或 合计(预算表.金额) ≤ 较小值(5 万元, 最大(预算表.单价))';
  await expect(formula(rule)).toHaveValue(text);
  await look(officer, 'form-rule-joined');

  await rule.getByRole('button', { name: '以公式填写' }).click();
  await expect(rule.getByRole('textbox', { name: '规则' })).toHaveValue(text);
  await rule.getByRole('button', { name: '改用句式' }).click();
  await expect(second.getByRole('combobox', { name: '② 金额或数', exact: true })).toHaveValue('least');
  await rule.getByRole('button', { name: '删除 第 5 行' }).click();
});

test('a field takes another type and keeps its name and its condition', async ({ enter }) => {
  const officer = await enter('district');
  await officer.goto(form);
  await officer.getByRole('link', { name: '联合单位名称', exact: true }).click();
  await officer.getByRole('link', { name: '更改类型' }).click();
  await officer.getByRole('link', { name: '长文字', exact: true }).click();
  await expect(officer.getByText('类型由“单行文字”改为“长文字”')).toBeVisible();
  await look(officer, 'form-field-type');
  await officer.getByRole('button', { name: '保存', exact: true }).click();
  await expect(row(officer, '联合单位名称')).toContainText('长文字，最多 500 字');
  await expect(row(officer, '联合单位名称')).toContainText('显示条件：是否联合申报 = "是"');
});

test('categories are put in order by keyboard, and stay so', async ({ enter }) => {
  const officer = await enter('district');
  await officer.goto(form.replace(/form$/, 'categories'));
  const first = officer.getByRole('group', { name: '第 1 行' }).getByLabel('名称', { exact: true });
  const name = await first.inputValue();
  await officer.getByRole('button', { name: '下移 第 1 行' }).press('Enter');
  await expect(officer.getByRole('button', { name: '下移 第 2 行' })).toBeFocused();
  await saveForm(officer);
  await officer.reload();
  await expect(officer.getByRole('group', { name: '第 2 行' }).getByLabel('名称', { exact: true })).toHaveValue(name);
  await look(officer, 'categories-in-order');
});

test('what others refer to stays, and the refusal names them', async ({ enter }) => {
  const officer = await enter('district');
  await officer.goto(form);
  await officer.getByRole('link', { name: '是否联合申报', exact: true }).click();
  // The buttons that ask first, and this one, are there once the script is.
  await expect(officer.getByRole('button', { name: '以公式填写' })).toBeVisible();
  await confirm(officer, '删除此项');
  await expect(refusal(officer)).toContainText('“联合单位名称”的显示条件用到了“是否联合申报”，请先修改该条件');
});

test('the whole form is tried out: the question comes with the yes, the rule speaks while one types', async ({
  enter,
}) => {
  const officer = await enter('district');
  await officer.goto(form);
  await officer.getByRole('link', { name: '预览和试填整份表单' }).click();
  const asked = officer.getByRole('textbox', { name: /^联合单位名称/ });
  await expect(asked).toBeHidden();
  await officer
    .getByRole('group', { name: /^是否联合申报/ })
    .getByRole('radio', { name: '是', exact: true })
    .check();
  await expect(asked).toBeVisible();
  await officer.getByLabel(/^开始日期/).fill('2026-06-01');
  await officer.getByLabel(/^结束日期/).fill('2026-05-01');
  await expect(officer.getByText('结束日期应晚于开始日期')).toBeVisible();
  await look(officer, 'form-preview');
});

test('the announcement takes a section of its own, and the rubric folds up on a phone', async ({ enter }) => {
  const officer = await enter('district');
  await officer.goto(form.replace(/form$/, 'announcement'));
  await officer.locator('summary', { hasText: '添加一个部分' }).click();
  await field(officer, '新部分的标题').fill('能力建设');
  await officer.getByRole('button', { name: '添加', exact: true }).click();
  await expect(field(officer, '标题')).toHaveValue('二、能力建设');
  await officer.getByRole('button', { name: '上移 二、能力建设' }).click();
  await expect(officer.getByRole('link', { name: '一、能力建设' })).toBeVisible();
  await officer.goto(form.replace(/form$/, 'rubric'));
  await look(officer, 'rubric-folded');
});
