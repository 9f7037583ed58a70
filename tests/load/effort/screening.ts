import { expect } from '@playwright/test';
import { countOn } from './counted-page';
import type { Journey } from './journey';

/** One application of the demonstration's street, from the list of those that wait until it has passed. */
export const screening: Journey = {
  name: 'one application screened',
  reach: '≤ 4 acts',
  async run(enter) {
    const officer = await enter('street');
    await officer.getByRole('link', { name: '去审查' }).first().click();
    const waiting = officer.getByRole('table', { name: '申报列表' }).locator('tbody').getByRole('link');
    await expect(waiting.last()).toBeVisible();
    const counted = countOn(officer);
    await waiting.last().click();
    const points = officer.getByRole('group', { name: /^审查清单/ }).getByRole('checkbox');
    await expect(points.first()).toBeVisible();
    for (const point of await points.all()) await point.check();
    await officer.getByRole('button', { name: '通过形式审查' }).click();
    await expect(officer.getByText('形式审查通过', { exact: true }).first()).toBeVisible();
    return counted();
  },
};
