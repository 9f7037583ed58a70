import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type Account, type Role, signIn } from './accounts';
import { waitsForAnswers } from './in-flight';
import { opensWhole } from './whole';

export { expect };

type House = {
  /** A browser of one's own: as a visitor, or signed in. Several may be at work in one test. */
  enter: (who?: Role | Account) => Promise<Page>;
  /** Every request of every browser goes to our own host, nothing answers with a 5xx, no page throws or goes against its policy. */
  quiet: Watch;
};

type Watch = { over: (context: BrowserContext) => void };

/** The test of this house: whatever a journey does, it must stay on our host, keep to each page's policy and never meet a server error. */
export const test = base.extend<House>({
  quiet: [
    async ({ baseURL, context }, use) => {
      const seen: string[] = [];
      const own = new URL(baseURL ?? '').host;
      const over = (watched: BrowserContext): void => {
        watched.on('request', (request) => {
          const { protocol, host } = new URL(request.url());
          if (protocol.startsWith('http') && host !== own) seen.push(`asked another host: ${request.url()}`);
        });
        watched.on('response', (response) => {
          if (response.status() >= 500)
            seen.push(`${response.status()} ${response.request().method()} ${response.url()}`);
        });
        watched.on('console', (line) => {
          if (line.text().includes('Content Security Policy')) seen.push(`against its policy: ${line.text()}`);
        });
        watched.on('page', waitsForAnswers);
        watched.on('weberror', (trouble) => seen.push(`the page threw: ${trouble.error().message}`));
      };
      over(context);
      await use({ over });
      expect(seen).toEqual([]);
    },
    { auto: true },
  ],
  enter: async ({ browser, quiet, javaScriptEnabled }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (who) => {
      const context = await browser.newContext();
      contexts.push(context);
      context.on('page', slowDown);
      if (javaScriptEnabled !== false) context.on('page', opensWhole);
      quiet.over(context);
      const page = await context.newPage();
      if (who !== undefined) await signIn(page, who);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

/** SLOW=4 of the environment: every browser's processor does a quarter of its work, as an old telephone's or a busy machine's. */
const slowness = Number(process.env['SLOW'] ?? 1);

async function slowDown(page: Page): Promise<void> {
  if (slowness === 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
}
