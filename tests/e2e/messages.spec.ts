import { expect, test } from '@playwright/test';
import { signIn } from './support/accounts';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without', () => {
    test.use({ javaScriptEnabled });

    test('a letter is read by being opened', async ({ page }) => {
      await signIn(page, javaScriptEnabled ? 'expert1' : 'expert2');
      await page.goto('/messages');
      const unread = page.getByRole('list', { name: '消息列表' }).getByRole('button');
      const count = await unread.count();
      await unread.filter({ hasText: '评审任务' }).first().click();
      await expect(page.getByRole('link', { name: '前往评审' })).toHaveAttribute('href', /\/review\/assignments$/);
      await expect(unread).toHaveCount(count - 1);
      // It stays where it was, until one leaves.
      await expect(page.locator('details[open]')).toBeVisible();
      await expect(page.locator('section.letters').first()).toContainText('前往评审');
    });
  });
