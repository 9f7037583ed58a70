import { choose, field, newMark } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { readLetter } from '@/tests/e2e/support/letters';
import { look } from '@/tests/e2e/support/look';
import { openRoundByScreens } from '@/tests/e2e/support/rounds';

/** A resident without an account follows calls, confirms from the letter, hears of one once, and ends it from that letter. */
test('a resident follows calls by e-mail and ends it by one click', async ({ page, enter }) => {
  test.setTimeout(300_000);
  const mark = newMark();
  const email = `resident-${mark.toLowerCase()}@example.org`;
  await page.goto('/calls');
  await page.getByRole('link', { name: '关注此类公告' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '关注公告' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: '结果公示' })).not.toBeChecked();
  await look(page, 'follow');
  await choose(field(page, '地区'), '望江街道');
  await field(page, '邮箱').fill(email);
  await page.getByRole('button', { name: '关注', exact: true }).click();
  await expect(page.getByText(`已向 ${email} 发送确认信`, { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: '关注', exact: true })).toBeHidden();

  const asked = await readLetter(page, { to: email, subject: /请确认关注/ });
  await page.goto(/\/follow\/confirm\?f=\S+/.exec(asked)?.[0] ?? '');
  await look(page, 'follow-confirm');
  await page.getByRole('button', { name: '确认关注' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '已关注' })).toBeVisible();

  // Published now, by the screens: who follows hears of what comes after.
  const round = await openRoundByScreens(await enter('district'), mark);
  const news = page
    .getByRole('listitem')
    .filter({ hasText: `<${email}>` })
    .filter({ hasText: round.title });
  await expect(async () => {
    await page.goto(`/outbox?to=${email}`);
    await expect(news).toHaveCount(1, { timeout: 1_000 });
  }).toPass({ timeout: 150_000, intervals: [5_000] });
  const letter = await readLetter(page, { to: email, subject: new RegExp(mark) });
  await page.goto(/\/follow\/end\?f=\S+/.exec(letter)?.[0] ?? '');
  await expect(page.getByText('目前关注 1 项', { exact: false })).toBeVisible();
  await look(page, 'follow-end');
  await page.getByRole('button', { name: '全部取消' }).click();
  await expect(page.getByText('目前没有关注', { exact: false })).toBeVisible();
});
