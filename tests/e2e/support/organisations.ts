import { expect, type Page } from '@playwright/test';
import { syntheticUscc } from '@/prisma/seed/uscc';
import type { Account } from './accounts';
import { judgeAlone } from './bench';
import { forgetRegistrations } from './clock';
import { choose, field } from './fields';
import { invitationFor } from './letters';
import { scan } from './proposals';

export type Registered = { name: string; account: Account };

/** Registers a new organisation through the public form and gives its owner a password by the letter's link. */
export async function register(visitor: Page, mark: string, { isFiled = false } = {}): Promise<Registered> {
  const [name, email] = [
    `望江街道晚晴${isFiled ? '志愿服务队' : '社会工作服务中心'}（${mark}）`,
    `wanqing-${mark}@example.org`,
  ];
  await fillRegistration(visitor, {
    name,
    email,
    ...(isFiled ? {} : { uscc: syntheticUscc('52', '330102', 5_000_000 + (Date.now() % 40_000_000)) }),
  });
  await forgetRegistrations();
  await visitor.getByRole('button', { name: '提交注册' }).click();
  await expect(visitor.getByRole('heading', { level: 1, name: '注册已提交' })).toBeVisible();

  const password = `Qiyu-${mark}-2026`;
  await visitor.goto(await invitationFor(visitor, email));
  await field(visitor, '新密码').fill(password);
  await field(visitor, '再次输入新密码').fill(password);
  await visitor.getByRole('button', { name: '设置密码' }).click();
  await expect(visitor.getByText('密码已设置，请使用新密码登录。')).toBeVisible();
  return { name, account: { email, password } };
}

type Facts = { name: string; email: string; uscc?: string };

/** The public form, filled in to its last page and not sent. */
export async function fillRegistration(visitor: Page, facts: Facts): Promise<void> {
  await visitor.goto('/register');
  await fillFacts(visitor, facts);
}

/** The same where the form is open already; without a code it is that of a filed group. */
export async function fillFacts(visitor: Page, { name, email, uscc }: Facts): Promise<void> {
  if (uscc === undefined) await visitor.getByLabel('备案类社区社会组织，没有代码').check();
  else await field(visitor, '统一社会信用代码').fill(uscc);
  await goOn(visitor, 2);
  await field(visitor, '组织名称').fill(name);
  await expect(field(visitor, '组织类型')).toHaveValue(uscc === undefined ? 'FILED' : 'SOCIAL_SERVICE_AGENCY');
  await choose(field(visitor, '所在区域'), '望江街道');
  await field(visitor, '法定代表人（负责人）').fill('顾晚晴');
  await field(visitor, '成立日期').fill('2019-03-12');
  await goOn(visitor, 3);
  await field(visitor, '联系人').fill('顾晚晴');
  await field(visitor, '联系人手机').fill('13800000777');
  await field(visitor, '您的邮箱').fill(email);
  await goOn(visitor, 4);
  if (uscc !== undefined) await field(visitor, '登记证书').setInputFiles(scan('登记证书.pdf'));
}

async function goOn(visitor: Page, step: number): Promise<void> {
  await visitor.getByRole('button', { name: '下一步' }).click();
  await expect(visitor.getByText(`第 ${step} 步，共 4 步`)).toBeVisible();
}

/** The officer of the street finds the registration in the list and verifies it. */
export async function verify(officer: Page, name: string): Promise<void> {
  await officer.goto('/office/organisations');
  await officer.getByRole('searchbox', { name: '名称或统一社会信用代码' }).fill(name);
  await officer.getByRole('button', { name: '筛选' }).click();
  await officer.getByRole('link', { name }).click();
  await judgeAlone(officer, '核实通过');
  await expect(officer.getByText('已核实', { exact: true }).first()).toBeVisible();
}
