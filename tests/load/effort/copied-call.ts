import { expect, type Page } from '@playwright/test';
import { choose, confirm, field, newMark, saveForm } from '@/tests/e2e/support/fields';
import { fundName, registerFund } from '@/tests/e2e/support/rounds';
import { countOn, rewrite } from './counted-page';
import type { Journey } from './journey';

/** Last winter's call of the street, copied with the dates that are proposed, given this year's money and published. */
export const copiedCall: Journey = {
  name: "last year's call, published",
  reach: '≤ 12 acts',
  async run(enter) {
    const [officer, mark] = [await enter('district'), newMark()];
    await registerFund(officer, mark);
    await officer.goto('/office');
    const counted = countOn(officer);
    await officer.getByRole('link', { name: '批次', exact: true }).first().click();
    await officer.getByRole('link', { name: '创建批次' }).click();
    await officer.getByRole('link', { name: '复制以往批次' }).click();
    await officer
      .getByRole('link', { name: /望江街道社区微创投（冬季）/ })
      .first()
      .click();
    await officer.getByRole('button', { name: '创建草稿' }).click();
    const parts = officer.getByRole('navigation', { name: '批次设置' });
    await parts.getByRole('link', { name: /^\d+资金/ }).click();
    const line = officer.getByRole('group', { name: '第 1 行' });
    await choose(line.getByRole('combobox', { name: '资金' }), fundName(mark));
    await line.getByLabel('金额（元）').fill('60,000');
    await saveForm(officer);
    await parts.getByRole('link', { name: /公告/ }).click();
    await officer.getByRole('button', { name: '按设置填入' }).click();
    await fillBlanks(officer);
    await parts.getByRole('link', { name: /发布/ }).click();
    await confirm(officer, '发布批次');
    await expect(officer.getByText(/已发布，.+ 开始申报/)).toBeVisible();
    return counted();
  },
};

const BLANK = /〔[^〕]+〕/g;
const WORDS = '望江街道社会组织服务站';

/** What the settings do not know is typed over its mark, section by section. */
async function fillBlanks(officer: Page): Promise<void> {
  await expect(officer).toHaveURL(/filled=/);
  const unfilled = officer
    .getByRole('list', { name: '公告各部分' })
    .getByRole('listitem')
    .filter({ hasText: /处待填/ });
  for (let left = await unfilled.count(); left > 0; left -= 1) {
    await unfilled.first().getByRole('link').click();
    const body = field(officer, '内容');
    await expect(body).toHaveValue(BLANK);
    const text = await body.inputValue();
    const blanks = new Set(text.match(BLANK));
    await rewrite(
      body,
      text.replaceAll(BLANK, WORDS),
      [...blanks].map(() => WORDS),
    );
    await officer.getByRole('button', { name: '保存', exact: true }).click();
    await expect(unfilled).toHaveCount(left - 1);
  }
}
