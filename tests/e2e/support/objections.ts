import { expect, type Page } from '@playwright/test';
import { field, refusal } from './fields';
import { keysAreListening } from './keys';
import { look } from './look';

/** From the notice, without a mouse: the one objection to this project is taken up, and then does not hold. */
export async function answerByKeys(
  officer: Page,
  { project, telephone }: { project: string; telephone: string },
): Promise<void> {
  const own = officer.getByRole('heading', { level: 1, name: `对“${project}”的异议` });
  await officer.getByRole('region', { name: '异议', exact: true }).getByRole('link', { name: project }).press('Enter');
  await expect(own).toBeVisible();
  // Whoever must call sees whom.
  await expect(officer.getByText(telephone)).toBeVisible();
  const queue = officer.getByRole('navigation', { name: '待办队列' });
  await expect(queue).toContainText(project);
  await keysAreListening(officer);
  await officer.keyboard.press('Control+Enter');
  await expect(officer.getByRole('dialog', { name: '受理这件异议？' })).toContainText('在此之前不能确认立项');
  await officer.keyboard.press('Enter');
  // Others wait as well: it led on to one of them, says what became of it, and leads back.
  const told = officer.getByRole('status').filter({ hasText: `上一份“${project}”：核查中。` });
  await expect(told).toBeVisible();
  await told.getByRole('link', { name: '查看' }).press('Enter');
  await expect(own).toBeVisible();
  await keysAreListening(officer);

  await officer.keyboard.press('e');
  await expect(officer.locator('summary', { hasText: '异议不成立' })).toBeFocused();
  await officer.keyboard.press('Enter');
  const finding = field(officer.locator('form#dismiss'), '核查结论');
  await finding.focus();
  const question = officer.getByRole('dialog', { name: '认定这件异议不成立？' });
  // Nothing is written: nothing is asked, and what is missing is said.
  await officer.keyboard.press('Control+Enter');
  await expect(refusal(officer)).toBeVisible();
  await look(officer, 'objection-refused');
  await finding.fill('经核实，16 名志愿者已签订服务承诺书。');
  await officer.keyboard.press('Control+Enter');
  await expect(question).toContainText('请办结后电话答复');
  await officer.keyboard.press('Enter');
  await expect(officer.getByRole('status').filter({ hasText: `上一份“${project}”：异议不成立。` })).toBeVisible();
}
