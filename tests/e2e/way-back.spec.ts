import type { Page } from '@playwright/test';
import { syntheticUscc } from '@/prisma/seed/uscc';
import { forgetRegistrations } from './support/clock';
import { field, newMark } from './support/fields';
import { expect, test } from './support/house';
import { invitationFor } from './support/letters';
import { fillFacts } from './support/organisations';

test('who registers on the way to a call comes back to its application, by the letter too', async ({ page }) => {
  const mark = newMark();
  const email = `way-${mark}@example.org`;
  const wanted = await askForApplication(page);
  await page.getByRole('main').getByRole('link', { name: '首次使用：申报主体注册', exact: true }).click();
  const uscc = syntheticUscc('52', '330102', 4_000_000 + (Date.now() % 40_000_000));
  await fillFacts(page, { name: `望江街道归途服务中心（${mark}）`, email, uscc });
  await forgetRegistrations();
  await page.getByRole('button', { name: '提交注册' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '注册已提交' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: '去登录' })).toHaveAttribute(
    'href',
    new RegExp(`to=${encodeURIComponent(wanted)}$`),
  );
  await setPasswordAndSignIn(page, email, `Guitu-${mark}-2026`);
  await expect(page).toHaveURL(wanted);
  await expect(page.getByRole('heading', { name: `望江街道归途服务中心（${mark}）` })).toBeVisible();
});

test('a forgotten password leads back as well, and nothing leads to another house', async ({ page }) => {
  const wanted = await askForApplication(page);
  await page.getByRole('link', { name: /忘记密码/ }).click();
  await expect(page).toHaveURL(`/sign-in/forgot?to=${encodeURIComponent(wanted)}`);
  await page.goto('/register?to=https://evil.example/');
  await page.getByRole('link', { name: '该信用代码已有登记？' }).click();
  await expect(page).toHaveURL('/register/claim');
});

/** From a call that is open, by its button, to the sign-in; returns where one was going. */
async function askForApplication(page: Page): Promise<string> {
  await page.goto('/calls');
  await page.locator('main a[href^="/calls/"]').first().click();
  await page.getByRole('main').getByRole('link', { name: '申报', exact: false }).first().click();
  await expect(page).toHaveURL(/\/sign-in\?asked=1&to=/);
  return new URL(page.url()).searchParams.get('to') ?? '';
}

async function setPasswordAndSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto(await invitationFor(page, email));
  await field(page, '新密码').fill(password);
  await field(page, '再次输入新密码').fill(password);
  await page.getByRole('button', { name: '设置密码' }).click();
  await field(page, '电子邮箱').fill(email);
  await field(page, '密码').fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}
