import { expect, type Page } from '@playwright/test';
import { some } from '@/tests/support/some';
import { confirm, field, openGroup, saveForm } from './fields';

type Bundle = { title: string; demands: readonly string[]; budget: string };

/** The round's rule that every application answers a topic. */
export async function askForTopics(officer: Page, roundId: string): Promise<void> {
  await officer.goto(`/office/rounds/${roundId}/settings/rules`);
  await openGroup(officer, '选题');
  await officer.getByRole('checkbox', { name: '按选题申报' }).check();
  await saveForm(officer);
}

/** One topic out of published demands, found by their titles. */
export async function bundle(officer: Page, roundId: string, { title, demands, budget }: Bundle): Promise<void> {
  await officer.goto(`/office/rounds/${roundId}/topics`);
  await field(officer, '选题名称').fill(title);
  await field(officer, '参考预算（元）').fill(budget);
  await officer.getByRole('button', { name: '新增选题' }).click();
  await officer.getByRole('link', { name: title }).click();
  for (const demand of some(demands)) {
    await officer.getByRole('searchbox', { name: '按标题查找需求' }).fill(demand);
    await officer.getByRole('button', { name: '筛选' }).click();
    await officer.getByRole('checkbox', { name: demand }).check();
    await officer.getByRole('button', { name: '保存对应的需求' }).click();
    await expect(officer.getByText('对应的需求已保存。')).toBeVisible();
  }
}

export async function publishGuide(officer: Page, roundId: string): Promise<void> {
  await officer.goto(`/office/rounds/${roundId}/topics`);
  await confirm(officer, '发布选题指引表');
  await expect(officer.getByText(/^选题指引表已于 .+ 发布，共 1 项选题/)).toBeVisible();
}
