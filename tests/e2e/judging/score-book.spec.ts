import { readFile } from 'node:fs/promises';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { field, refusal } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { look } from '@/tests/e2e/support/look';

test('an expert takes the table of a stage, fills it in, has it checked, and writes it', async ({ enter }) => {
  const expert = await enter('expert1');
  await expert.goto('/review/assignments');
  await expert.locator('summary', { hasText: '用表格评分' }).first().click();
  const section = expert
    .locator('section', { has: expert.locator('details[open] summary', { hasText: '用表格评分' }) })
    .first();
  await look(expert, 'score-book');
  const [download] = await Promise.all([
    expert.waitForEvent('download'),
    section.getByRole('link', { name: /^下载评分表格/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/评分表.*\.xlsx$/);
  const { sheets } = await readXlsx(new Uint8Array(await readFile(await download.path())));
  const [head = [], first = [], ...others] = sheets[0]?.rows ?? [];
  const comment = head.indexOf('评审意见');
  expect(comment).toBeGreaterThan(2);
  const filled = async (points: number) =>
    Buffer.from(
      await writeXlsx({
        sheets: [
          {
            name: '评分表',
            rows: [
              head,
              first.map((cell, at) => (at === 2 ? points : at === comment ? '在表格中填写。' : cell)),
              ...others,
            ],
          },
        ],
      }),
    );
  const bring = async (points: number, press: string) => {
    await field(section, '填好的表格').setInputFiles({
      name: '评分表.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await filled(points),
    });
    await section.getByRole('button', { name: press }).click();
  };
  await bring(999, '先检查');
  await expect(refusal(expert)).toContainText(/第 2 行“1\. .+”：请填 0 至/);
  await look(expert, 'score-book-refused');
  await bring(7.5, '先检查');
  await expect(expert.getByText(/^没有发现问题；将写入 1 份共 2 项，尚未写入/)).toBeVisible();
  await bring(7.5, '写入评分表');
  await expect(expert.getByText(/^已写入 1 份共 2 项/)).toBeVisible();
});
