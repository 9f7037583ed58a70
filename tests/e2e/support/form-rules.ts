import { expect, type Locator, type Page } from '@playwright/test';
import { field } from './fields';

/** What sentences make, as it is sent. */
export const formula = (of: Page | Locator): Locator =>
  of.locator('input[type="hidden"]:is([name$=".text"], [name$="isibleWhen"])');

/** On the form's page, a rule as the next row: people and volunteers take at most half of the budget, by choosing alone. */
export async function composeBudgetRule(officer: Page, row: number): Promise<{ rule: Locator; text: string }> {
  await officer.getByRole('button', { name: '添加规则' }).click();
  const rule = officer.getByRole('group', { name: `第 ${row} 行` });
  await rule
    .getByRole('combobox', { name: '句式' })
    .selectOption({ label: '〔金额或数（可以是几项之和）〕之和不超过〔金额或数〕的〔百分比〕' });
  await rule.getByRole('combobox', { name: /^① 金额或数/ }).selectOption({ label: '预算表：金额合计' });
  await rule.getByRole('button', { name: '只计部分行' }).first().click();
  await rule.getByRole('combobox', { name: '列', exact: true }).selectOption({ label: '科目' });
  await rule.getByRole('checkbox', { name: '服务活动费' }).check();
  await rule.getByRole('checkbox', { name: '志愿者补贴' }).check();
  await rule.getByRole('combobox', { name: '② 金额或数' }).selectOption({ label: '预算表：金额合计' });
  await rule.getByRole('textbox', { name: '③ 百分比' }).fill('50');
  const text = '合计(预算表.金额, 科目 属于 ("服务活动费", "志愿者补贴")) ≤ 50 % × 合计(预算表.金额)';
  await expect(formula(rule)).toHaveValue(text);
  return { rule, text };
}

export async function saveBudgetRule(officer: Page, row: number): Promise<void> {
  const message = '服务活动费与志愿者补贴不超过预算的一半';
  await field(officer, '不满足时的提示').last().fill(message);
  await field(officer, '提示所在的项目').last().selectOption({ label: '预算表' });
  await officer.getByRole('button', { name: '保存', exact: true }).click();
  await expect(officer.getByText(`第 ${row} 条：${message}`)).toBeVisible();
}
