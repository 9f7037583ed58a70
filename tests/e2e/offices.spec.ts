import type { Page } from '@playwright/test';
import { choose } from './support/fields';
import { expect, test } from './support/house';
import { look } from './support/look';

test('one security administrator proposes, the other confirms or refuses, and nobody confirms their own', async ({
  enter,
}) => {
  const [first, second] = [await enter('security'), await enter('security2')];
  await first.goto('/admin/people');
  await propose(first, { name: '顾一鸣', email: 'gu@offices.example' });
  await propose(first, { name: '施文静', email: 'shi@offices.example' });
  await first.goto('/admin/appointments');
  const own = first.getByRole('row').filter({ hasText: '顾一鸣' });
  await expect(own.getByText('等待另一位安全管理员')).toBeVisible();
  await expect(own.getByRole('button', { name: '确认任命' })).toHaveCount(0);

  await second.goto('/admin/appointments');
  await look(second, 'appointments');
  await second.getByRole('row').filter({ hasText: '顾一鸣' }).getByRole('button', { name: '确认任命' }).click();
  await second.getByRole('dialog').getByRole('button', { name: '确认任命' }).click();
  await expect(second.getByText('任命已确认')).toBeVisible();
  const refused = second.getByRole('row').filter({ hasText: '施文静' });
  await refused.getByText('退回', { exact: true }).click();
  await refused.getByLabel('退回理由').fill('岗位已有人选。');
  await refused.getByRole('button', { name: '退回任命' }).click();
  await expect(second.getByText('任命已退回')).toBeVisible();
  await expect(second.getByRole('row').filter({ hasText: '施文静' })).toHaveCount(0);

  await second.goto('/admin/people?q=gu%40offices.example');
  await expect(second.getByRole('row').filter({ hasText: '顾一鸣' }).getByText('双人办理')).toBeVisible();
  await second.goto('/admin/people?q=shi%40offices.example');
  await expect(second.getByRole('row').filter({ hasText: '施文静' })).toHaveCount(0);

  await second.goto('/admin/accounts?q=gu%40offices.example');
  await second.getByRole('link', { name: '顾一鸣' }).click();
  await second.getByLabel('停用理由').fill('误任。');
  await second.getByRole('button', { name: '停用账户' }).click();
  await second.getByRole('dialog').getByRole('button', { name: '停用账户' }).click();
  await expect(second.getByText('停用理由：误任。')).toBeVisible();
  await second.getByRole('button', { name: '恢复使用' }).click();
  await expect(second.getByText('账户已恢复使用')).toBeVisible();
});

test('the audit administrator opens the trail and nothing else', async ({ enter }) => {
  const audit = await enter('audit');
  await expect(audit).toHaveURL(/\/trail\/entries$/);
  await expect(audit.getByRole('row').nth(1)).toBeVisible();
  await look(audit, 'trail-entries');
  await audit.getByRole('link', { name: /^登录和退出/ }).click();
  await expect(audit.getByRole('row').filter({ hasText: '登录' }).first()).toBeVisible();
  expect((await audit.goto('/trail'))?.status()).toBe(200);
  for (const address of [
    '/admin/people',
    '/admin/appointments',
    '/admin/accounts',
    '/admin',
    '/admin/regions',
    '/admin/calendar',
    '/office/history',
    '/observe',
    '/review',
  ])
    expect((await audit.goto(address))?.status(), address).toBe(404);
});

async function propose(page: Page, { name, email }: { name: string; email: string }): Promise<void> {
  const form = page.getByRole('region', { name: '任命人员' });
  await page.getByRole('link', { name: '任命人员', exact: true }).click();
  await form.getByLabel('姓名').fill(name);
  await form.getByLabel('电子邮箱').fill(email);
  await form.getByLabel('角色').selectOption('OBSERVER');
  await choose(form.getByLabel('区域'), '西湖区');
  await form.getByRole('button', { name: '提交任命' }).click();
  await expect(page.getByText('等待另一位安全管理员确认', { exact: false }).first()).toBeVisible();
}
