import { expect, type Locator, type Page } from '@playwright/test';

/** A field by its label alone, whatever stands behind it: 必填, 选填. */
export function field(scope: Page | Locator, label: string): Locator {
  return scope.getByLabel(new RegExp(`^${escaped(label)}\\s*(必填|选填)?$`));
}

/** Chooses the option that contains this text, by typing where it is typed; options carry amounts and names that only the page knows. */
export async function choose(select: Locator, text: string): Promise<void> {
  // A page that is still arriving shows a list of which the half is missing: how long it is, is known at its end.
  await select.page().waitForLoadState('domcontentloaded');
  // Its label leads to the select until the script of the page has put the line to type in before it.
  if (await select.evaluate(willBeTyped)) await expect(select).toHaveRole('combobox');
  if ((await select.getAttribute('role')) === 'combobox') {
    await select.fill(text);
    return select.page().locator('.found-hit', { hasText: text }).first().click();
  }
  const option = select.locator('option', { hasText: text }).first();
  await select.selectOption((await option.getAttribute('value')) ?? '');
}

const willBeTyped = (control: Element): boolean =>
  control instanceof HTMLSelectElement && 'finds' in control.dataset && control.options.length > 9;

/** Presses a button that asks first, and answers with the same verb. */
export async function confirm(page: Page, verb: string): Promise<void> {
  await page.getByRole('button', { name: verb, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: verb, exact: true }).click();
}

/** The summary above a form that was refused. */
export const refusal = (page: Page): Locator => page.locator('.notice[role=alert]');

/** Opens a group of a page of rules by its title. */
export const openGroup = (page: Page, title: string): Promise<void> =>
  page.locator('.rule-group > summary', { has: page.getByRole('heading', { name: title, exact: true }) }).click();

/** Saves a settings form and waits for the word that it was. */
export async function saveForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('已保存。')).toBeVisible();
}

/** A mark that no other run of the tests has used, so that tests sharing a demonstration never meet. */
export const newMark = (): string =>
  (Date.now() % 100_000_000).toString(36) + (process.env['TEST_PARALLEL_INDEX'] ?? '');

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
