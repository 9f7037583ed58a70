import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';

/** The demonstration's accounts, by the part of their address before the @. */
export type Role =
  | 'system'
  | 'security'
  | 'security2'
  | 'audit'
  | 'city'
  | 'district'
  | 'street'
  | 'observer'
  | 'discipline'
  | 'owner'
  | 'editor'
  | 'expert1'
  | 'expert2'
  | 'jian'
  | 'qingyuan'
  | 'jianxian';
export type Account = { email: string; password: string };

/** What the demonstration wrote down for its keeper. */
export function demoAccount(role: Role): Account & { name: string } {
  const file = path.join(process.env['E2E_DATA_DIR'] ?? '', 'demo-accounts.json');
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as (Account & { name: string })[];
  const account = accounts.find(({ email }) => email === `${role}@demo.example`);
  if (account === undefined) throw new Error(`The demonstration has no account ${role}.`);
  return account;
}

/** Through the sign-in page, as everybody does; ends on the person's first screen. */
export async function signIn(page: Page, who: Role | Account): Promise<void> {
  const { email, password } = typeof who === 'string' ? demoAccount(who) : who;
  await page.goto('/sign-in');
  await page.getByLabel('电子邮箱').fill(email);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
