import { addDays, shanghaiDay } from '@/lib/kernel/shanghai';
import { choose, field, newMark } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { readLetter } from '@/tests/e2e/support/letters';
import { look } from '@/tests/e2e/support/look';

test('an outsider comes onto the roster by the link of a letter; an expert says when they cannot come, and declines', async ({
  page,
  enter,
}) => {
  test.slow();
  const mark = newMark();
  const email = `expert-${mark.toLowerCase()}@example.org`;
  const name = `外请${mark}`;
  const officer = await enter('district');
  await officer.goto('/office/experts');
  await officer.getByRole('link', { name: '邀请专家' }).click();
  const invite = officer.locator('#invite-expert');
  await field(invite, '姓名').fill(name);
  await field(invite, '电子邮箱').fill(email);
  await choose(field(invite, '专家类别'), '财务');
  await field(invite, '聘期截止').fill('2099-12-31');
  await look(officer, 'roster-invite');
  await invite.getByRole('button', { name: '发出邀请' }).click();
  await expect(officer.getByText(`已邀请${name}`, { exact: false })).toBeVisible();
  await expect(officer.locator('#invitations')).toContainText(name);
  await look(officer, 'roster-invited');

  const letter = await readLetter(page, { to: email, subject: /名录库/ });
  await page.goto(/\/expert-invitations\/[\w.-]+/.exec(letter)?.[0] ?? '');
  await look(page, 'roster-answer');
  await page.getByRole('button', { name: '同意加入' }).click();
  await expect(page.getByText('您已同意加入', { exact: false })).toBeVisible();
  await officer.goto(`/office/experts?q=${encodeURIComponent(name)}`);
  await officer.getByRole('link', { name }).first().click();
  await expect(officer.locator('#term-entries')).toContainText('入库');
  await look(officer, 'roster-expert');
  await officer.goto('/office/experts/adjust');
  const [first, second] = [officer.locator('#adjusted tbody tr').first(), officer.locator('#adjusted tbody tr').nth(1)];
  await first.getByText('退出', { exact: true }).click();
  await expect(first.getByLabel(/退出原因/)).toBeVisible();
  await officer.getByRole('button', { name: '其余全部续聘' }).click();
  await expect(first.getByLabel('退出', { exact: true })).toBeChecked();
  await expect(second.getByLabel('续聘', { exact: true })).toBeChecked();
  await expect(second.getByLabel(/退出原因/)).toBeHidden();
  await look(officer, 'roster-adjust');

  const expert = await enter('expert2');
  await expert.goto('/review/assignments');
  await expert.locator('summary').filter({ hasText: '增加日期' }).click();
  const day = addDays(shanghaiDay(new Date()), 40);
  await field(expert.locator('#state-absence'), '开始日期').fill(day);
  await field(expert.locator('#state-absence'), '结束日期').fill(day);
  await expert.getByRole('button', { name: '保存日期' }).click();
  await expect(expert.getByText('日期已保存。')).toBeVisible();
  await expert.locator('summary').filter({ hasText: '没有时间评审' }).first().click();
  const decline = expert.locator('form[id^=decline-]').first();
  await decline.getByRole('checkbox').first().check();
  await decline.getByLabel('没有时间').check();
  await look(expert, 'roster-decline');
  await decline.getByRole('button', { name: '谢绝评审' }).click();
  await expect(expert.getByText('已谢绝 1 份', { exact: false })).toBeVisible();
});
