import { readFile } from 'node:fs/promises';
import PizZip from 'pizzip';
import { expect, test } from '@/tests/e2e/support/house';
import { look } from '@/tests/e2e/support/look';

/** An officer packs the papers of a round, goes on while that is done, and fetches one file with a folder for each application. */
test('the papers of a round come as one file', async ({ enter }) => {
  const officer = await enter('district');
  await officer.goto('/office/rounds');
  await officer
    .getByRole('main')
    .getByRole('link', { name: /社区融合专题/ })
    .first()
    .click();
  await officer.getByRole('link', { name: /^申报/ }).first().click();
  await officer.locator('summary', { hasText: '打包申报材料' }).click();
  await look(officer, 'round-papers');
  await officer.getByRole('button', { name: '开始打包' }).click();
  await expect(officer.getByText(/已打包 \d+ 份申报/)).toBeVisible({ timeout: 60_000 });
  await look(officer, 'round-papers-done');
  const [download] = await Promise.all([
    officer.waitForEvent('download'),
    officer.getByRole('link', { name: /下载文件/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/（申报材料）\.zip$/);
  const names = Object.keys(new PizZip(await readFile(await download.path()), { checkCRC32: true }).files);
  expect(names).toContain('目录.xlsx');
  expect(names.filter((name) => /^\d{4}-\d{6}-.*\/.*\.docx$/.test(name)).length).toBeGreaterThan(1);
});
