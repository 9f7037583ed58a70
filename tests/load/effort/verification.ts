import { expect } from '@playwright/test';
import { judgeAlone } from '@/tests/e2e/support/bench';
import { countOn } from './counted-page';
import type { Journey } from './journey';

/** A demand of the demonstration, from what the street is to do until it is public. */
export const verification: Journey = {
  name: 'a demand verified',
  reach: '≤ 3 acts',
  async run(enter) {
    const officer = await enter('street');
    const counted = countOn(officer);
    await officer.getByRole('link', { name: '核实', exact: true }).last().click();
    await judgeAlone(officer, '公开需求');
    await expect(officer.getByText('可以列入选题或开放认领。')).toBeVisible();
    return counted();
  },
};
