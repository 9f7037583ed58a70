import { expect, type Locator } from '@playwright/test';
import { countOn } from './counted-page';
import type { Journey } from './journey';

/** One sheet by keyboard, from where the one before has led to: the declaration, points criterion by criterion, the submission. */
export const sheet: Journey = {
  name: "an expert's sheet",
  reach: '≤ criteria + 2 acts',
  async run(enter) {
    const expert = await enter('expert2');
    await expert.goto('/review/assignments');
    await expert
      .getByRole('link', { name: /^有利害关系，申请回避/ })
      .first()
      .click();
    const declare = expert.getByRole('button', { name: '确认无利害关系，开始评审' });
    await expect(declare).toBeVisible();
    const counted = countOn(expert);
    await declare.click();
    const points = expert.locator('input[data-points]');
    await expect(points.first()).toBeVisible();
    const criteria = await points.all();
    for (const field of criteria) await field.fill(await goodOf(field));
    await expect(expert.getByText(/^已保存 \d\d:\d\d:\d\d/)).toBeVisible();
    await points.last().press('Enter');
    await expert.getByRole('dialog').getByRole('button', { name: '提交评分表' }).press('Enter');
    await expect(expert.getByText(/提交并锁定/).first()).toBeVisible();
    return { ...counted(), note: `${criteria.length} criteria` };
  },
};

/** Three quarters of what may be given, in whole points, as its row says: no score that asks for reasons. */
async function goodOf(field: Locator): Promise<string> {
  const most = Number((await field.locator('..').innerText()).replaceAll(/[^\d.]/g, ''));
  return String(Math.ceil(most * 0.75));
}
