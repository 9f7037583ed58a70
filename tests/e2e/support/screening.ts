import { expect, type Page } from '@playwright/test';
import { field, refusal } from './fields';
import { keysAreListening } from './keys';
import { look } from './look';

/** From the list of a round in which two wait: both pass, without a mouse, and the first leads on to the second. */
export async function screenByKeys(officer: Page, { first, second }: { first: string; second: string }): Promise<void> {
  await officer.getByRole('link', { name: first }).press('Enter');
  const points = officer.getByRole('group', { name: /^审查清单/ }).getByRole('checkbox');
  await expect(points).toHaveCount(6);
  await keysAreListening(officer);
  const queue = officer.getByRole('navigation', { name: '待办队列' });
  await expect(queue).toContainText('第 1 / 2 份');
  await officer.keyboard.press('j');
  await expect(queue).toContainText('第 2 / 2 份');
  await keysAreListening(officer);
  await officer.keyboard.press('k');
  await expect(officer.getByRole('heading', { level: 1, name: first })).toBeVisible();
  await keysAreListening(officer);

  await officer.keyboard.press('e');
  await expect(points.first()).toBeFocused();
  const question = officer.getByRole('dialog', { name: '通过这份申报的形式审查？' });
  await lettersBelongToFields(officer);
  // Nothing is ticked: nothing is asked, and what is missing is said.
  await officer.keyboard.press('Control+Enter');
  await expect(refusal(officer)).toContainText('有内容需要处理');
  await expect(refusal(officer)).toContainText('6 项');
  await look(officer, 'screening-refused');

  await officer.keyboard.press('a');
  await expect(refusal(officer)).toHaveCount(0);
  await officer.keyboard.press('Control+Enter');
  await expect(question).toContainText('通过后进入评审，申报单位可在申报进度中看到。');
  await officer.keyboard.press('Enter');
  await expect(officer.getByRole('status')).toContainText(`上一份“${first}”：形式审查通过。`);
  await expect(officer.getByRole('heading', { level: 1, name: second })).toBeVisible();
  await look(officer, 'screening-next');
  await keysAreListening(officer);
  await officer.keyboard.press('a');
  await officer.keyboard.press('Control+Enter');
  await expect(question).toBeVisible();
  await officer.keyboard.press('Enter');
  await expect(officer.getByText('形式审查通过', { exact: true }).first()).toBeVisible();
}

/** Ticks every point of the list, once the page that has it is there. */
export async function tickAll(officer: Page): Promise<void> {
  const points = officer.getByRole('group', { name: /^审查清单/ }).getByRole('checkbox');
  await expect(points.first()).toBeVisible();
  for (const point of await points.all()) await point.check();
}

async function lettersBelongToFields(officer: Page): Promise<void> {
  const note = field(officer, '审查意见');
  await note.focus();
  await officer.keyboard.type('jka?');
  await expect(note).toHaveValue('jka?');
}

/** One press puts the office's phrase into the word of the point that is ticked; what is there is the officer's to change. */
export async function putPhrase(officer: Page): Promise<void> {
  const phrase = officer.locator('[data-phrase]:visible').first();
  const text = (await phrase.textContent()) ?? '';
  await phrase.click();
  const word = officer.locator('.return-word textarea:visible').first();
  await expect(word).toHaveValue(text);
  await word.press('End');
  await word.pressSequentially('谢谢。');
}
