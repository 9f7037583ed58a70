import type { Locator, Page } from '@playwright/test';

/** The button of a verdict that stays where it is, whether others wait or not. */
export const judgeAlone = (page: Page, act: string): Locator =>
  page
    .locator('form', { has: page.getByRole('button', { name: new RegExp(`^${act}`) }) })
    .getByRole('button', { name: new RegExp(`^(${act}|只办这一份)$`) });
