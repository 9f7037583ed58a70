import { confirm, field, newMark } from './support/fields';
import { expect, test } from './support/house';
import { look } from './support/look';
import { openRound } from './support/rounds';

/** A call whose window moved after it was published: the cockpit says so, and lets its officer tell everybody. */
test('what the announcement no longer says is published as a correction, and the warning goes', async ({
  enter,
  page,
}) => {
  test.setTimeout(120_000);
  const officer = await enter('district');
  const round = await openRound(newMark());
  await officer.goto(`/office/rounds/${round.id}`);
  const warning = officer.getByText(/^公告有 \d+ 处与现在的设置不一致$/);
  await expect(warning).toBeVisible();
  await look(officer, 'correction-due');

  await officer.getByRole('button', { name: '发布更正公告', exact: true }).click();
  await expect(officer.getByRole('link', { name: /更正原因/ })).toBeVisible();
  await field(officer, '更正原因').fill('应申报单位要求，调整申报时间。');
  await confirm(officer, '发布更正公告');
  await expect(officer.getByText('更正公告已发布，已函告各申报单位。')).toBeVisible();
  await officer.goto(`/office/rounds/${round.id}`);
  await expect(warning).toHaveCount(0);

  await page.goto(`/calls/${round.id}`);
  await page.locator('summary', { hasText: '更正公告第 1 号' }).click();
  await expect(page.getByRole('heading', { name: `关于“${round.title}”征集公告的更正公告（第 1 号）` })).toBeVisible();
  await expect(page.getByText('应申报单位要求，调整申报时间。')).toBeVisible();
  await look(page, 'correction');
});
