import type { Page } from '@playwright/test';

/**
 * Nothing is sent on leaving: a request that is kept alive would outlive the page, and with it the broken line, which comes
 * back while the page is still going.
 */
export async function powerGoesOff(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const sign of ['pagehide', 'visibilitychange', 'online', 'focus'])
      window.addEventListener(sign, (event) => event.stopImmediatePropagation(), true);
  });
  await page.close();
}
