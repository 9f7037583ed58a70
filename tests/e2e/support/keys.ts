import { expect, type Page } from '@playwright/test';

/** Lays the keys of a desk over the page and takes them away again: before the script has arrived, no key is heard. */
export async function keysAreListening(page: Page): Promise<void> {
  const help = page.getByRole('heading', { name: '键盘操作' });
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(help).toBeVisible({ timeout: 300 });
  }).toPass();
  await page.keyboard.press('?');
  await expect(help).toBeHidden();
}
