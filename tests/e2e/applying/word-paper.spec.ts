import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import { moveWindow } from '@/tests/e2e/support/clock';
import { field, newMark } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { look } from '@/tests/e2e/support/look';
import { fillProposal, startApplication } from '@/tests/e2e/support/proposals';
import { createDraft, fillSettings, publish, writeAnnouncement } from '@/tests/e2e/support/rounds';
import { templateFile } from '@/tests/support/word-templates';

const lines = (title: string): string[] => [
  `项目：{${title}}，申报单位：{申报单位}`,
  '编号：{申报编号}，核验码：{核验码}',
  '{#预算明细}{序号}、{活动}：{金额}元；{/预算明细}',
  '合计申请{申请资金}元，大写{申请资金大写}。',
];

/** The office's own form on paper, filled by the platform and proved by anybody: no fact is typed twice. */
test('an officer brings a Word template, the paper is written in it, and anybody verifies it', async ({ enter }) => {
  test.setTimeout(240_000);
  const [mark, officer] = [newMark(), await enter('district')];
  const round = await createDraft(officer, mark);
  await fillSettings(officer, round, { mark });
  await officer.goto(`/office/rounds/${round.id}/settings/word`);
  await bring(officer, lines('项目名'));
  await expect(officer.getByText('{项目名}', { exact: true })).toBeVisible();
  await look(officer, 'word-template-unknown');
  await bring(officer, lines('项目名称'));
  const mended = officer.getByRole('article', { name: /第 2 份/ });
  expect(await textOf(officer, () => mended.getByRole('link', { name: '下载样例' }).click())).toContain('项目：');
  await mended.getByRole('button', { name: '启用' }).click();
  await expect(mended.getByText('使用中')).toBeVisible();
  await look(officer, 'word-template-used');
  await writeAnnouncement(officer, round);
  await publish(officer, round);
  await moveWindow(round.id, { opensIn: -24, closesIn: 240 });

  const owner = await enter('owner');
  const title = `文书生成（${mark}）`;
  const id = await startApplication(owner, round.id);
  await fillProposal(owner, title);
  await owner.goto(`/my/applications/${id}`);
  const draft = await textOf(owner, () => owner.getByRole('link', { name: '下载草稿（Word）' }).click());
  expect(draft).toContain(`项目：${title}`);
  await owner.goto(`/my/applications/${id}/check`);
  await owner.getByRole('button', { name: '提交申报' }).click();
  await expect(owner.getByRole('heading', { level: 1, name: '申报回执' })).toBeVisible();
  await look(owner, 'receipt-with-code');
  const [number, code] = [await fact(owner, '申报编号'), await fact(owner, '核验码')];
  const paper = await textOf(owner, () => owner.getByRole('link', { name: '下载申报书（Word）' }).click());
  for (const said of [
    `项目：${title}，申报单位：`,
    `编号：${number}，核验码：${code}`,
    '1、上门看望：9,600.00元；2、志愿者培训：1,500.50元；',
    '合计申请9,600.00元，大写玖仟陆佰元整。',
  ])
    expect(paper).toContain(said);

  const anybody = await enter();
  await anybody.goto((await owner.getByRole('link', { name: '前往核验' }).getAttribute('href')) ?? '');
  await expect(field(anybody, '编号')).toHaveValue(number);
  await anybody.getByRole('button', { name: '核验' }).click();
  await expect(anybody.getByText('核验通过，该文件由本平台出具。')).toBeVisible();
  await expect(anybody.getByText('内容自出具以来没有变化。')).toBeVisible();
  await look(anybody, 'verified');
  await anybody.goto('/verify');
  await field(anybody, '编号').fill(number);
  await field(anybody, '核验码').fill('0000-0000-0000');
  await anybody.getByRole('button', { name: '核验' }).click();
  await expect(anybody.getByText('没有找到与编号和核验码相符的文件').first()).toBeVisible();
  await look(anybody, 'not-verified');
});

async function bring(officer: Page, paragraphs: string[]): Promise<void> {
  const file = templateFile(paragraphs);
  await field(officer, 'Word 模板').setInputFiles({
    name: file.name,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(await file.arrayBuffer()),
  });
  await officer.getByRole('button', { name: '上传并检查' }).click();
  await expect(officer.getByText('模板已上传并检查，请核对样例后启用。')).toBeVisible();
}

/** What a downloaded paper says, opened again by a reader of Word files. */
async function textOf(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const { value } = await mammoth.extractRawText({ buffer: await readFile(await download.path()) });
  return value;
}

const fact = async (page: Page, term: string): Promise<string> =>
  (
    await page
      .locator('.document tr')
      .filter({ has: page.locator('th', { hasText: term }) })
      .locator('td')
      .innerText()
  ).trim();
