import { expect, type Page } from '@playwright/test';

/**
 * Nothing is sent any more, on leaving or by a timer: a request that is kept alive would outlive the page, and with it the
 * broken line, which comes back while the page is still going.
 */
export async function powerGoesOff(page: Page): Promise<void> {
  await page.evaluate(() => {
    const nothingHappens = () => new Promise<never>(() => {});
    Object.assign(window, { fetch: nothingHappens });
    Object.assign(navigator, { sendBeacon: () => true });
  });
  await page.close();
}

/** Until the server itself holds `text` where this page shows it, whatever the page says of its saving. */
export async function serverHolds(page: Page, text: string): Promise<void> {
  const written = async () => (await (await page.request.get(page.url())).text()).includes(text);
  await expect.poll(written).toBe(true);
}
