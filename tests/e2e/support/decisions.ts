import { expect, type Page } from '@playwright/test';
import { field } from './fields';
import { keysAreListening } from './keys';
import { look } from './look';

/** From the final ranking, without a mouse: the award of this project is changed, with its proposal and its scores beside it. */
export async function decideByKeys(
  officer: Page,
  { project, amount }: { project: string; amount: string },
): Promise<void> {
  await officer.getByRole('link', { name: `修改决定：${project}` }).press('Enter');
  await expect(officer.getByRole('heading', { level: 1, name: project })).toBeVisible();
  await expect(officer.getByRole('heading', { name: '名次与金额' })).toBeVisible();
  await expect(officer.getByRole('navigation', { name: '待办队列' })).toContainText('立项资助');
  await keysAreListening(officer);
  await officer.keyboard.press('e');
  await expect(officer.getByRole('radio', { name: '立项资助' })).toBeFocused();
  await look(officer, 'decision');
  const money = field(officer, '资助金额');
  await money.focus();
  await money.fill(amount);
  await officer.keyboard.press('Control+Enter');
  const question = officer.getByRole('dialog', { name: '保存这项决定？' });
  await expect(question).toContainText('立项资助。发布前可以修改');
  await officer.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await expect(officer.getByText('已保存决定').or(officer.getByText(`“${project}”：立项资助。`))).toBeVisible();
}
