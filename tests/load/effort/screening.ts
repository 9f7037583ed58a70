import { expect } from '@playwright/test';
import { keysAreListening } from '@/tests/e2e/support/keys';
import { countOn } from './counted-page';
import type { Journey } from './journey';

/** One application of the demonstration's street, by the workbench's keys: from the list of those that wait until the next one is there. */
export const screening: Journey = {
  name: 'one application screened',
  reach: '≤ 4 acts',
  async run(enter) {
    const officer = await enter('street');
    await officer.getByRole('link', { name: '去审查' }).first().click();
    const waiting = officer.getByRole('table', { name: '申报列表' }).locator('tbody').getByRole('link');
    await expect(waiting.first()).toBeVisible();
    const counted = countOn(officer);
    await waiting.first().click();
    const body = officer.locator('body');
    await expect(officer.getByRole('group', { name: /^审查清单/ })).toBeVisible();
    await keysAreListening(officer);
    await body.press('a');
    await body.press('Control+Enter');
    await officer
      .getByRole('dialog', { name: '通过这份申报的形式审查？' })
      .getByRole('button', { name: '通过形式审查' })
      .press('Enter');
    await expect(officer.getByRole('status').filter({ hasText: '形式审查通过' })).toBeVisible();
    return counted();
  },
};
