import { expect, type Page } from '@playwright/test';
import { confirm } from './fields';

export type Place = { roundId: string; stage: string };

export async function openStagePage(officer: Page, { roundId, stage }: Place): Promise<void> {
  await officer.goto(`/office/rounds/${roundId}/stages`);
  await officer.getByRole('link', { name: stage, exact: true }).click();
  await expect(officer.getByRole('heading', { level: 1, name: `· ${stage}` })).toBeVisible();
}

/** Names the readers of a stage and how many each takes, then opens the scoring. */
export async function beginStage(officer: Page, place: Place, capacities: Record<string, number>): Promise<void> {
  await openStagePage(officer, place);
  for (const [name, capacity] of Object.entries(capacities))
    await officer.getByLabel(`${name}最多评审份数`).fill(String(capacity));
  await officer.getByRole('button', { name: '保存评审组' }).click();
  await expect(officer.getByRole('table').getByText(Object.keys(capacities)[0] ?? '')).toBeVisible();
  await officer.getByRole('button', { name: '开始评分' }).click();
  await expect(officer.getByText(/^已分配 \d+ \/ \d+ 份次评审/)).toBeVisible();
}

/** Has it worked out who reads what, looks it over and applies it; `readings` are all of the stage. */
export async function assignAll(officer: Page, { stage }: Pick<Place, 'stage'>, readings: number): Promise<void> {
  await officer.getByRole('button', { name: '自动分配' }).click();
  await officer.getByRole('button', { name: '应用方案' }).click();
  await expect(officer.getByText(`已分配 ${readings} 份次评审，全部分满，专家已收到信件。`)).toBeVisible();
  await officer.getByRole('link', { name: stage, exact: true }).first().click();
}

/** Gives out by hand what the automatic assignment did not. */
export async function assignByHand(
  officer: Page,
  place: Place,
  { title, expert }: { title: string; expert: string },
): Promise<void> {
  await openStagePage(officer, place);
  await officer.getByRole('link', { name: title }).click();
  await officer.getByRole('radio', { name: expert }).check();
  await officer.getByRole('button', { name: '分配', exact: true }).click();
  await expect(officer.getByRole('listitem').filter({ hasText: expert }).getByText('待声明')).toBeVisible();
}

/** Points by criterion, in the order of the rubric for streets (30, 25, 15, 15, 15). */
export async function score(
  expert: Page,
  { round, title }: { round: string; title: string },
  points: readonly string[],
): Promise<void> {
  await expert.goto('/review/assignments');
  await expert.locator('section', { hasText: round }).getByRole('link', { name: title }).first().click();
  await expert.getByRole('button', { name: '确认无利害关系，开始评审' }).click();
  const names = ['居民确有需要', '做法具体、可行', '居民参与', '有人负责、有人参与', '开支必要、单价合理'];
  for (const [index, name] of names.entries()) await expert.getByLabel(name, { exact: true }).fill(points[index] ?? '');
  await expert
    .getByLabel('评审意见')
    .fill('需求有走访记录支持，做法具体，志愿者力量落实到楼道，预算与活动对应，建议支持。');
  await expert.getByRole('button', { name: /^提交(评分表|并评下一份)$/ }).click();
  await expert.getByRole('dialog').getByRole('button', { name: '提交评分表' }).click();
  await expect(expert.getByText(/提交并锁定/).first()).toBeVisible();
}

export async function closeStage(officer: Page, place: Place): Promise<void> {
  await openStagePage(officer, place);
  await expect(officer.getByText(/^评分全部提交，由.+结束评分。/)).toBeVisible();
  await confirm(officer, '结束评分并排名');
  await expect(officer.getByRole('heading', { name: '得分和名次' })).toBeVisible();
}
