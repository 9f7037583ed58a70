import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { newMark } from './support/fields';
import { expect, test } from './support/house';
import { expectNoSidewaysScroll, look } from './support/look';

/** A list is narrowed, kept as a view, found again, and taken away as a file with the same rows. */
test('filter, save the view, find it again, and take the same rows as Excel', async ({ enter }) => {
  const officer = await enter('city');
  const name = `已核实${newMark()}`.slice(0, 20);
  await officer.goto('/office/organisations');
  await officer.getByLabel('状态').selectOption({ label: '已核实' });
  await officer.getByRole('button', { name: '筛选', exact: true }).click();
  await expect(officer).toHaveURL(/status=VERIFIED/);
  await officer.getByRole('link', { name: '组织名称' }).click();
  await expect(officer).toHaveURL(/sort=name/);

  await officer.locator('summary', { hasText: '保存为视图' }).click();
  await officer.getByLabel('视图名称').fill(name);
  await officer.getByRole('button', { name: '保存为视图' }).click();
  await expect(officer.getByRole('link', { name, exact: true })).toBeVisible();
  await look(officer, 'list-with-view');

  await officer.goto('/office/organisations');
  await officer.getByRole('link', { name, exact: true }).click();
  await expect(officer).toHaveURL(/status=VERIFIED.*sort=name/);
  const shown = await officer.locator('#organisations tbody td:first-of-type a').allInnerTexts();
  expect(shown).toHaveLength(50);

  const menu = officer.locator('details', { has: officer.locator('summary', { hasText: '导出' }) });
  await menu.locator('summary').click();
  const [file] = await Promise.all([
    officer.waitForEvent('download'),
    menu.getByRole('link', { name: 'Excel' }).click(),
  ]);
  expect(await file.failure()).toBeNull();
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  const { sheets } = await readXlsx(new Uint8Array(await readFile(await file.path())));
  const [head, ...rows] = sheets[0]?.rows ?? [];
  expect(head?.[0]).toBe('组织名称');
  expect(rows.map(([first]) => first).slice(0, shown.length)).toEqual(shown);
  await expect(officer.getByText(`共 ${rows.length} 条`)).toBeVisible();

  await officer.locator('summary', { hasText: '管理此视图' }).click();
  await officer.getByRole('button', { name: '移除此视图' }).click();
  await expect(officer.getByRole('link', { name, exact: true })).toHaveCount(0);
});

test('on a phone a row is a block, and nothing scrolls sideways', async ({ enter }) => {
  const officer = await enter('city');
  await officer.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/office/organisations', '/office/rounds', '/office/demands?status=', '/office/experts']) {
    await officer.goto(path);
    await expectNoSidewaysScroll(officer);
  }
  const [more, kind] = [officer.getByLabel('更多条件'), officer.getByRole('search').locator('select[name=kind]')];
  await expect(kind).toBeHidden();
  await more.check({ force: true });
  await expect(kind).toBeVisible();
  await expectNoSidewaysScroll(officer);
  await kind.selectOption({ index: 1 });
  await officer.getByRole('button', { name: '筛选', exact: true }).click();
  await expect(officer.getByText('更多条件（1）')).toBeVisible();
});
