import { expect, type Locator, type Page } from '@playwright/test';
import { choose, field, openGroup, saveForm } from '@/tests/e2e/support/fields';
import type { NewRound } from '@/tests/e2e/support/rounds';

/** What published calls set, page by page, in the words of the pages. */
const part = (officer: Page, { id }: NewRound, name: string) => officer.goto(`/office/rounds/${id}/settings/${name}`);
const list = (officer: Page, legend: string): Locator => officer.getByRole('group', { name: legend, exact: true });
const row = (rows: Locator, place: number): Locator => rows.getByRole('group', { name: `第 ${place} 行`, exact: true });

/** The names of all categories; rows beyond them are removed. */
export async function setCategories(officer: Page, round: NewRound, names: readonly string[]): Promise<void> {
  await part(officer, round, 'categories');
  const rows = list(officer, '类别');
  for (const [index, name] of names.entries())
    await row(rows, index + 1)
      .getByLabel('名称', { exact: true })
      .fill(name);
  const beyond = rows.getByRole('button', { name: `删除 第 ${names.length + 1} 行` });
  while (await beyond.isVisible()) await beyond.click();
  await saveForm(officer);
}

export async function setCap(officer: Page, round: NewRound, yuan: string): Promise<void> {
  await part(officer, round, 'rules');
  await openGroup(officer, '资助金额');
  await field(officer, '单个项目资助上限').fill(yuan);
  await saveForm(officer);
}

/** One expert reads each application, and nobody is cut. */
export async function setOneStage(officer: Page, round: NewRound): Promise<void> {
  await part(officer, round, 'stages');
  const stage = row(list(officer, '评审阶段'), 1);
  await stage.getByLabel('每份评审人数').fill('1');
  await stage.getByLabel('入围数').fill('');
  await saveForm(officer);
}

export async function setTiers(officer: Page, round: NewRound, tiers: readonly [string, string][]): Promise<void> {
  await part(officer, round, 'awarding');
  await openGroup(officer, '合格线和等级');
  await field(officer, '合格线（分）').fill('60');
  await openGroup(officer, '名额和档位');
  const rows = list(officer, '资助档位');
  for (const [index, [places, amount]] of tiers.entries()) {
    await rows.getByRole('button', { name: '添加档位' }).click();
    await row(rows, index + 1)
      .getByLabel('名额（个）')
      .fill(places);
    await row(rows, index + 1)
      .getByLabel('每个项目（元）')
      .fill(amount);
  }
  await saveForm(officer);
}

export async function setPlaces(
  officer: Page,
  round: NewRound,
  { names, places }: { names: readonly string[]; places: string },
): Promise<void> {
  await part(officer, round, 'awarding');
  await openGroup(officer, '合格线和等级');
  await field(officer, '合格线（分）').fill('60');
  await openGroup(officer, '名额和档位');
  const rows = list(officer, '各类别名额');
  for (const [index, name] of names.entries()) {
    await rows.getByRole('button', { name: '添加名额' }).click();
    await choose(row(rows, index + 1).getByLabel('类别'), name);
    await row(rows, index + 1)
      .getByLabel('名额（个）')
      .fill(places);
  }
  await saveForm(officer);
}

/** A question with choices at the end of a section of the form, by its key. */
export async function addChoice(
  officer: Page,
  round: NewRound,
  { section, label, options }: { section: string; label: string; options: readonly string[] },
): Promise<void> {
  await part(officer, round, `form?add=${section}&preset=singleChoice`);
  await field(officer, '名称').fill(label);
  const rows = list(officer, '选项');
  for (const [index, option] of options.entries()) {
    const line = rows.getByRole('textbox', { name: `第 ${index + 1} 个选项` });
    if (!(await line.isVisible())) await rows.getByRole('button', { name: '添加选项' }).click();
    await line.fill(option);
  }
  await officer.getByRole('checkbox', { name: '必填' }).first().check();
  await addQuestion(officer, label);
}

/** The table of a team, with the month in which each was born. */
export async function addTeam(officer: Page, round: NewRound, { section, label }: { section: string; label: string }) {
  await part(officer, round, `form?add=${section}&preset=team`);
  await field(officer, '名称').fill(label);
  const columns = list(officer, '各列');
  await columns.getByRole('button', { name: '添加一列' }).click();
  const born = columns.getByRole('group', { name: '第 6 列' });
  await born.getByLabel('列名').fill('出生年月');
  await born.getByLabel(/^类型/).selectOption({ label: '年月' });
  await born.getByLabel('必填').check();
  await field(officer, '最少行数').fill('3');
  await addQuestion(officer, label);
}

async function addQuestion(officer: Page, label: string): Promise<void> {
  await officer.getByRole('button', { name: '添加', exact: true }).click();
  await expect(officer.getByRole('link', { name: label, exact: true })).toBeVisible();
}

type Rule = { place: number; sentence: string; message: string; at: string; fill: (rule: Locator) => Promise<void> };

/** A rule between answers as the next row, made by choosing alone. */
export async function addRule(officer: Page, round: NewRound, { place, sentence, message, at, fill }: Rule) {
  await part(officer, round, 'form');
  await officer.getByRole('button', { name: '添加规则' }).click();
  const rule = officer.getByRole('group', { name: `第 ${place} 行`, exact: true });
  await rule.getByRole('combobox', { name: '句式' }).selectOption({ label: sentence });
  await fill(rule);
  await field(rule, '不满足时的提示').fill(message);
  await field(rule, '提示所在的项目').selectOption({ label: at });
  await officer.getByRole('button', { name: '保存', exact: true }).click();
  await expect(officer.getByText(`第 ${place} 条：${message}`)).toBeVisible();
}
