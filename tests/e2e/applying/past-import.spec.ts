import type { Page } from '@playwright/test';
import { found } from '@/lib/kernel/found';
import { syntheticUscc } from '@/prisma/seed/uscc';
import { field, newMark } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { look } from '@/tests/e2e/support/look';

/**
 * An officer brings a table of a year on paper with what goes wrong when it is typed by hand, reads what is to be mended, takes
 * the good rows, finds one of them in the organisation's passport, and brings the table again: nothing is written twice.
 */
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const HEAD = '项目名称,申报单位,统一社会信用代码,项目领域,实施地点,申请金额(元),获批金额(元),结果,收到日期,联系人';
const mark = newMark();
const title = `楼道里的小课堂（${mark}）`;
const own = '杭州市上城区望江益邻社会工作服务中心';
let [round, table] = ['', ''];

test('an officer records a past round and brings a table with errors', async ({ enter }) => {
  const officer = await enter('district');
  await officer.goto('/office/organisations');
  await officer.getByRole('searchbox', { name: '名称或统一社会信用代码' }).fill(own);
  await officer.getByRole('button', { name: '筛选' }).click();
  await officer.getByRole('link', { name: own }).click();
  const code = found(/\b52330102[0-9A-Z]{10}\b/.exec(await officer.getByRole('main').innerText()), 'its code')[0];
  table = [
    HEAD,
    `${title},${own},${code},为老服务,望江街道,60000,40000,立项,2022-05-06,王某`,
    `社区议事,某中心,${mistyped(syntheticUscc('52', '330102', 777))},社区治理,望江街道,3000,,未立项,2022-05-06,李某`,
    `旧物改造,${own},${code},环保,望江街道,5万,30000,立项,2021-05-08,`,
  ].join('\n');

  await officer.goto('/office/rounds');
  await officer.getByRole('link', { name: '往年批次' }).last().click();
  await expect(officer.getByRole('heading', { level: 1, name: '往年批次' })).toBeVisible();
  await look(officer, 'past-rounds');
  await officer.getByRole('link', { name: '登记往年批次' }).click();
  await field(officer, '批次名称').fill(`2022 年公益创投（${mark}）`);
  await field(officer, '年度').fill('2022');
  await officer.getByRole('button', { name: '登记往年批次' }).click();
  await expect(officer.getByRole('heading', { level: 1, name: `2022 年公益创投（${mark}）` })).toBeVisible();
  round = officer.url();
  const [template] = await Promise.all([
    officer.waitForEvent('download'),
    officer.getByRole('link', { name: '下载导入模板' }).last().click(),
  ]);
  expect(template.suggestedFilename()).toContain('导入模板');
  await bring(officer);
  const faults = officer.getByRole('region', { name: '需要改正的地方' });
  await expect(faults.getByRole('row', { name: /统一社会信用代码的校验位不正确/ })).toContainText('3');
  await expect(faults.getByRole('row', { name: /“5万”带有单位/ })).toContainText('4');
  await expect(faults.getByRole('row', { name: /2021年5月8日不在收件期间/ })).toContainText('收到日期');
  await expect(officer.getByText(/下列各列不需要，不会写入：联系人。/)).toBeVisible();
  await look(officer, 'past-import-errors');
  await officer.getByRole('button', { name: '只写入无误的 1 行' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: '只写入无误的 1 行' }).click();
  await expect(officer.getByText(/写入了 1 行，另有 2 行有问题未写入/)).toBeVisible();
  await look(officer, 'past-import-taken');
});

test('the organisation finds it in its passport, with who imported it', async ({ enter }) => {
  const owner = await enter('owner');
  await owner.getByRole('link', { name: '单位信息' }).first().click();
  await owner
    .getByRole('link', { name: /^组织护照/ })
    .first()
    .click();
  const past = owner.getByRole('region', { name: '往年项目（民政部门导入）' });
  await expect(past.getByRole('row', { name: new RegExp(mark) }).first()).toContainText('立项');
  await expect(past.getByRole('row', { name: new RegExp(mark) }).first()).toContainText('民政局');
  await look(owner, 'past-in-passport');
});

test('brought again, nothing is written twice; what was wrong is retracted', async ({ enter }) => {
  const officer = await enter('district');
  await officer.goto(round);
  await bring(officer);
  await expect(officer.getByText(/同一份文件此前已由.*导入本批次/)).toBeVisible();
  await expect(officer.getByText(/共 3 行，2 行有问题，1 行此前已导入，没有可以写入的内容。/)).toBeVisible();
  await officer.getByRole('button', { name: '不导入' }).click();
  await expect(officer.getByText(/已导入 1 个项目，其中立项 1 个/)).toBeVisible();
  await look(officer, 'past-round');

  await officer.getByRole('link', { name: '查看本批次的项目' }).click();
  await expect(officer.getByRole('table').getByRole('link', { name: title })).toHaveCount(1);
  await look(officer, 'past-projects');
  await officer.getByRole('table').getByRole('link', { name: title }).click();
  await look(officer, 'past-project');
  await officer.locator('summary', { hasText: '撤销这条记录' }).click();
  await field(officer, '撤销的原因').fill('金额录入有误。');
  await officer.getByRole('button', { name: '撤销这条记录' }).click();
  await expect(officer.getByText(/撤销，不再计入/)).toBeVisible();
});

/** With another check sign. */
const mistyped = (code: string): string => `${code.slice(0, 17)}${code.endsWith('A') ? 'B' : 'A'}`;

async function bring(officer: Page): Promise<void> {
  await field(officer, '填好的表格').setInputFiles({
    name: `申报汇总${mark}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(table),
  });
  await officer.getByRole('button', { name: '上传并核对' }).click();
  await expect(officer.getByRole('region', { name: '需要改正的地方' })).toBeVisible({ timeout: 30_000 });
}
