import { expect, type Page } from '@playwright/test';
import { choose, confirm, field, newMark } from '@/tests/e2e/support/fields';
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
    await officer.getByRole('link', { name: '复制以往批次' }).click();
    await officer
      .getByRole('link', { name: /望江街道社区微创投（冬季）/ })
      .first()
      .click();
    await officer.getByRole('button', { name: '创建草稿' }).click();
    const line = officer.getByRole('group', { name: '第 1 行' });
    await choose(line.getByRole('combobox', { name: '资金' }), fundName(mark));
    await line.getByLabel('金额（元）').fill('60,000');
    await goOn(officer);
    await fillBlanks(officer);
    await confirm(officer, '发布批次');
    await expect(officer.getByText(/^\d{4}.+开始申报，.+截止。/)).toBeVisible();
    return counted();
  },
};

/** What no setting says; whatever else stands in such brackets says itself. */
const BLANK = /〔(?:文号|办公地址)〕/g;
const WORDS = '望江街道社会组织服务站';

/** Saves and is led to what is still missing, or to where the call is published. */
const goOn = (officer: Page): Promise<void> => officer.getByRole('button', { name: '保存并继续', exact: true }).click();

/** What the settings do not know is typed over its mark, section by section, as one is led from one to the next. */
async function fillBlanks(officer: Page): Promise<void> {
  const body = field(officer, '内容');
  const publish = officer.getByRole('button', { name: '发布批次', exact: true });
  for (;;) {
    await expect(publish.or(body).first()).toBeVisible();
    if (await publish.isVisible()) return;
    const text = await body.inputValue();
    const blanks = new Set(text.match(BLANK));
    await rewrite(
      body,
      text.replaceAll(BLANK, WORDS),
      [...blanks].map(() => WORDS),
    );
    const here = officer.url();
    await goOn(officer);
    await expect(officer).not.toHaveURL(here);
  }
}
