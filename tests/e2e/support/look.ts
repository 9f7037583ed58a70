import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { isThere } from './in-flight';

const PHONE = { width: 360, height: 740 };

/**
 * Looks at a page the way a bureau's visitors do: no WCAG 2.1 AA violation, and at 360 px nothing wider than the
 * screen. With E2E_SHOTS=<folder> it keeps a picture of each.
 */
export async function look(page: Page, name: string): Promise<void> {
  const desk = page.viewportSize() ?? PHONE;
  await isThere(page);
  await expectAccessible(page);
  await keep(page, name, desk.width);
  if (desk.width === PHONE.width) return expectNoSidewaysScroll(page);
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await keep(page, name, PHONE.width);
  await page.setViewportSize(desk);
}

/** The same page in the large-type edition, then back. */
export async function lookInLargeType(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '大字版' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'elder');
  await look(page, `${name}-elder`);
  // At a desk the head of that edition has room for the search and a menu, which holds the rest.
  const back = page.getByRole('button', { name: '标准字号' }).first();
  if (!(await back.isVisible())) await page.getByRole('banner').locator('summary', { hasText: '菜单' }).click();
  await back.click();
  await expect(page.locator('html')).not.toHaveAttribute('data-size', 'elder');
}

const expectAccessible = async (page: Page): Promise<void> => expect(await violationsOn(page)).toEqual([]);

/** What of a page goes against WCAG 2.1 AA, a line each. */
export async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** How wide a page is, in px, and how wide its window. */
export const widthsOf = (page: Page): Promise<{ widest: number; screen: number }> =>
  page.evaluate(() => ({ widest: document.documentElement.scrollWidth, screen: window.innerWidth }));

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { widest, screen } = await widthsOf(page);
  expect(widest, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(screen);
}

async function keep(page: Page, name: string, width: number): Promise<void> {
  const folder = process.env['E2E_SHOTS'];
  if (folder) await page.screenshot({ path: path.join(folder, `${name}-${width}.png`), fullPage: true });
}
