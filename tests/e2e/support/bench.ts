import type { Locator, Page } from '@playwright/test';

/** The button of a verdict that stays where it is, whether others wait or not. */
export const judgeAlone = (page: Page, act: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${act}(， ?留在本页)?$`) });
