import type { Page } from '@playwright/test';
import { fieldPresets } from '@/lib/forms/builder/field-presets';
import { choose, newMark } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { look } from '@/tests/e2e/support/look';
import { fillProposal, openSection, startApplication, submit } from '@/tests/e2e/support/proposals';
import { putForm } from '@/tests/e2e/support/put-form';
import { openRound } from '@/tests/e2e/support/rounds';

test.setTimeout(180_000);

const company = '蓝天物业公司';
const renamed = '蓝天物业服务公司';
const foundation = '清波公益基金会';
const cell = (page: Page, row: number, head: string) => page.getByLabel(`第 ${row} 行 ${head}`, { exact: true });

test('two funders are named once, lines are paid by them by name, and whoever reads it sees who pays what', async ({
  enter,
}) => {
  const district = await enter('district');
  const round = await openRound(newMark());
  await putForm(round.id, (sections) => ({
    sections: sections.map((section) =>
      section.key === 'budget'
        ? { ...section, fields: [{ key: 'otherFunders', ...fieldPresets.funders }, ...section.fields] }
        : section,
    ),
  }));
  const page = await enter('owner');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const id = await startApplication(page, round.id);
  await fillProposal(page, '楼道里的好邻居');

  await test.step('named with their sums, they are what a line may choose', async () => {
    await openSection(page, '预算');
    await expect(page.locator('[data-saves-itself="from now on"]').first()).toBeAttached();
    await name(page, 1, [company, '企业', '1500', '已承诺']);
    await page.getByRole('button', { name: '添加一行' }).first().click();
    await name(page, 2, [foundation, '基金会或捐赠', '600', '已到位']);
    await choose(cell(page, 2, '资金来源'), company);
    await expect(page.getByText(`“${company}”出资 1,500.00 元，各行合计 1,500.50 元，超出 0.50 元`)).toBeVisible();
    await look(page, 'funders-over');
    await cell(page, 1, '出资金额（元）').fill('2000');
    await expect(page.getByText('超出 0.50 元')).toHaveCount(0);
    await expect(totalOf(page, `${company}（企业）`)).toHaveText(
      /1,500\.50 元 出资 2,000\.00，尚有 499\.50 未列入预算/,
    );
  });

  await test.step('a funder that is called otherwise takes its lines along', async () => {
    await cell(page, 1, '出资方').fill(renamed);
    await expect(cell(page, 2, '资金来源').locator('option:checked')).toHaveText(renamed);
  });

  await test.step('what is pasted finds its funder by name', async () => {
    await page.getByRole('button', { name: '添加一行' }).last().click();
    await cell(page, 3, '科目').focus();
    const line = ['服务活动费', '邻里节', '200', '场', '3', '600', '清波公益基金会', ''];
    await page.evaluate((text) => navigator.clipboard.writeText(text), line.join('\t'));
    await page.keyboard.press('ControlOrMeta+V');
    await expect(cell(page, 3, '资金来源').locator('option:checked')).toHaveText(foundation);
    await expect(totalOf(page, `${foundation}（基金会或捐赠）`)).toHaveText(/600\.00 元 出资 600\.00/);
    await look(page, 'funders');
    await cell(page, 3, '说明').fill('公益日活动');
    await cell(page, 3, '说明').blur();
    await expect(
      page
        .locator('.answer')
        .last()
        .getByText(/^已保存 \d\d:\d\d:\d\d/),
    ).toBeVisible();
    await page.reload();
    await expect(cell(page, 2, '资金来源').locator('option:checked')).toHaveText(renamed);
  });

  await submit(page, id);
  await test.step('the office reads who pays each line, and how much in all', async () => {
    await district.goto(`/office/applications/${id}`);
    const budget = district.getByRole('table', { name: '预算表' });
    await expect(budget.getByText(`配套资金（${renamed}）`)).toBeVisible();
    await expect(budget.getByRole('row', { name: new RegExp(`其中：${foundation}`) })).toContainText('600.00');
    await budget.scrollIntoViewIfNeeded();
    await look(district, 'funders-read');
  });
});

const totalOf = (page: Page, term: string) =>
  page.locator('.totals > div', { has: page.getByText(term, { exact: true }) }).locator('dd');

/** A row of the table of funders: its name, kind, sum, and whether that is there. */
async function name(page: Page, row: number, [funder, kind, yuan, state]: readonly string[]): Promise<void> {
  await cell(page, row, '出资方').fill(funder ?? '');
  await choose(cell(page, row, '出资方类别'), kind ?? '');
  await cell(page, row, '出资金额（元）').fill(yuan ?? '');
  await choose(cell(page, row, '到位情况'), state ?? '');
}
