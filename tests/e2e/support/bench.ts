import type { Page } from '@playwright/test';

/** Gives a verdict that stays where it is, whether others wait or not, and answers what is asked. */
export async function judgeAlone(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${act}(， ?留在本页)?$`) }).click();
  await page.getByRole('dialog').getByRole('button', { name: act, exact: true }).click();
}
