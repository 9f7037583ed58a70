import { expect, type Page } from '@playwright/test';
import { confirm } from './fields';

/** Confirms what becomes public of every proposed award. */
async function confirmPublicWords(officer: Page): Promise<void> {
  const section = officer.getByRole('region', { name: '公开内容确认' });
  const open = async () => Number(/待确认 (\d+) 项/.exec(await section.innerText())?.[1]);
  for (let left = await open(); left > 0; left -= 1) {
    // The first that waits stands open; confirmed, it folds to its line and the next opens.
    await section.getByRole('button', { name: '确认公开内容' }).filter({ visible: true }).click();
    await expect(section).toContainText(left > 1 ? `待确认 ${left - 1} 项` : '项均已确认。');
  }
}

/** From decisions that are complete to the notice: the public words first, then the release with its numbers. */
export async function release(officer: Page): Promise<void> {
  await confirmPublicWords(officer);
  await confirm(officer, '发布决定并公示');
  await expect(officer.getByText('决定已发布，公示已开始')).toBeVisible();
}

/** Makes the awards of a notice that has ended final. */
export async function confirmAwards(officer: Page): Promise<void> {
  await confirm(officer, '确认立项');
  await expect(officer.getByText(/^已于 .+ 确认立项，结果已公开。/)).toBeVisible();
}
