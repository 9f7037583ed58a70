import { chromium, type Page } from '@playwright/test';
import { buildServer } from '@/lib/run/make';
import config from '@/playwright.config';
import startHouse from '@/tests/e2e/global-setup';
import { signIn } from '@/tests/e2e/support/accounts';
import { violationsOn, widthsOf } from '@/tests/e2e/support/look';
import { shapeOf, walk } from '@/tests/e2e/support/walk';
import { startsOf, walkers } from '@/tests/e2e/support/walkers';
import { some } from '@/tests/support/some';

const { launchOptions = {}, locale = 'zh-CN', timezoneId = 'Asia/Shanghai' } = config.use ?? {};
const SCREENS = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

/**
 * `npm run load -- every-page`: a house with the demonstration, and everybody who has pages of their own opens one of each
 * kind that links lead them to, at 1280 and 360 px. Prints what goes against WCAG 2.1 AA and what is wider than its screen.
 */
export async function measureEveryPage(): Promise<void> {
  if (process.env['SKIP_BUILD'] !== '1') await buildServer();
  const end = await startHouse();
  const browser = await chromium.launch(launchOptions);
  try {
    for (const who of walkers) {
      const baseURL = process.env['E2E_ADDRESS'] ?? '';
      const context = await browser.newContext({ baseURL, locale, timezoneId });
      const page = await context.newPage();
      if (who !== 'visitor') await signIn(page, who);
      const visited = await walk(page.request, startsOf(who, page));
      const kinds = Map.groupBy(visited.filter(isPage), ({ address }) => shapeOf(address));
      const faults: string[] = [];
      for (const { address } of some([...kinds.values()].flatMap(([first]) => first ?? [])))
        faults.push(...(await faultsOf(page, address)));
      console.log([`${who}: ${kinds.size} kinds of page, ${faults.length} faults`, ...faults].join('\n  '));
      await context.close();
    }
  } finally {
    await browser.close();
    await end();
  }
}

const isPage = ({ text }: { text: string }): boolean => text.startsWith('<!DOCTYPE html>');

async function faultsOf(page: Page, address: string): Promise<string[]> {
  const faults: string[] = [];
  for (const screen of SCREENS) {
    await page.setViewportSize(screen);
    await page.goto(address);
    const { widest, screen: width } = await widthsOf(page);
    const found = [...(await violationsOn(page)), ...(widest > width ? [`${widest} px wide`] : [])];
    faults.push(...found.map((fault) => `${address} at ${screen.width}: ${fault}`));
  }
  return faults;
}
