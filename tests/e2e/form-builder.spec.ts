import type { Page } from '@playwright/test';
import { choose, confirm, field, newMark, refusal } from './support/fields';
import { composeBudgetRule, saveBudgetRule } from './support/form-rules';
import { expect, test } from './support/house';
import { look } from './support/look';

/** An officer builds a round's form on the screen: parts, a condition, a figure worked out, a budget rule, and tries it out. */
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const mark = newMark();
let form: string;

const row = (officer: Page, label: string) => officer.getByRole('listitem').filter({ has: officer.getByRole('link', { name: label, exact: true }) }).last();
const sentence = (officer: Page) => officer.getByRole('combobox', { name: '句式' });

test('a draft starts with the form of its template', async ({ enter }) => {
  const officer = await enter('district');
  await officer.goto('/office/rounds/new');
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
  await sentence(officer).selectOption({ label: '〔选择题〕为〔选项〕' });
  await officer.getByRole('combobox', { name: '① 选择题' }).selectOption({ label: '是否联合申报' });
  await officer.getByRole('combobox', { name: '② 选项' }).selectOption({ label: '是' });
  await expect(officer.getByText('写成：是否联合申报 = "是"')).toBeVisible();
  await look(officer, 'form-field-condition');
  await officer.getByRole('button', { name: '添加', exact: true }).click();
  await expect(row(officer, '联合单位名称')).toContainText('显示条件：是否联合申报 = "是"');
});

test('a figure is worked out of the budget, and rows move by keyboard without losing their place', async ({ enter }) => {
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
  const { rule, text } = await composeBudgetRule(officer, 3);

  await rule.getByRole('button', { name: '直接书写' }).click();
  await rule.getByRole('textbox', { name: '规则' }).fill('合计(预算表.金额) ≤ 50 % × 总经费');
  await expect(rule.getByText('没有名为“总经费”的字段')).toBeVisible();
  await expect(rule.locator('mark')).toHaveText('总经费');
  await look(officer, 'form-rules');
  await rule.getByRole('textbox', { name: '规则' }).fill(text);
  await rule.getByRole('button', { name: '选择句式' }).click();
  await expect(rule.getByRole('checkbox', { name: '志愿者补贴' })).toBeChecked();
  await saveBudgetRule(officer, 3);
});

test('what others refer to stays, and the refusal names them', async ({ enter }) => {
  const officer = await enter('district');
  await officer.goto(form);
  await officer.getByRole('link', { name: '是否联合申报', exact: true }).click();
  // The buttons that ask first, and this one, are there once the script is.
  await expect(officer.getByRole('button', { name: '直接书写' })).toBeVisible();
  await confirm(officer, '删除此项');
  await expect(refusal(officer)).toContainText('“联合单位名称”的显示条件用到了“是否联合申报”，请先修改该条件');
});

test('the whole form is tried out: the question comes with the yes, the rule speaks while one types', async ({ enter }) => {
  const officer = await enter('district');
  await officer.goto(form);
  await officer.getByRole('link', { name: '预览和试填整份表单' }).click();
  const asked = officer.getByRole('textbox', { name: /^联合单位名称/ });
  await expect(asked).toBeHidden();
  await officer.getByRole('group', { name: /^是否联合申报/ }).getByRole('radio', { name: '是', exact: true }).check();
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
  await expect(field(officer, '标题')).toHaveValue('十三、能力建设');
  await officer.getByRole('button', { name: '上移 十三、能力建设' }).click();
  await expect(officer.getByRole('link', { name: '十二、能力建设' })).toBeVisible();
  await officer.goto(form.replace(/form$/, 'rubric'));
  await look(officer, 'rubric-folded');
});
