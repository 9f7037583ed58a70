import type { Page } from '@playwright/test';
import { syntheticUscc } from '@/prisma/seed/uscc';
import { forgetRegistrations } from './support/clock';
import { field, newMark } from './support/fields';
import { expect, test } from './support/house';
import { keysAreListening } from './support/keys';
import { look } from './support/look';
import { fillRegistration } from './support/organisations';
import { scan } from './support/proposals';

const mark = newMark();
const code = syntheticUscc('52', '330102', 6_000_000 + (Date.now() % 40_000_000));

test('two registrations with one code are settled by the office in one decision', async ({ page, enter, browser }) => {
  const [real, squatter] = [`望江街道晚晴社会工作服务中心（${mark}）`, `望江街道晚晴服务中心（${mark}）`];
  // The first without script: the certificate goes with a plain form.
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const [visitor, name, email] of [
    [plain, real, `real-${mark}@example.org`],
    [page, squatter, `other-${mark}@example.org`],
  ] as const) {
    await fillRegistration(visitor, { name, email, uscc: code });
    await forgetRegistrations();
    await visitor.getByRole('button', { name: '提交注册' }).click();
    await expect(visitor.getByRole('heading', { level: 1, name: '注册已提交' })).toBeVisible();
  }
  await plain.context().close();

  const officer = await enter('district');
  await find(officer, real);
  const together = officer.locator('section[aria-labelledby=same-code]');
  await expect(together.getByRole('link', { name: squatter })).toBeVisible();
  await expect(together.getByRole('link', { name: '登记证书.pdf' })).toHaveCount(2);
  await expect(officer.getByRole('button', { name: '核实通过' })).toHaveCount(0);
  await look(officer, 'same-code');
  await field(together, '其余申请不予通过的理由').fill('经核对登记证书，该代码属于另一组织。');
  await together.getByRole('button', { name: '认可本件，其余不予通过' }).click();
  await expect(officer.getByText('已核实', { exact: true }).first()).toBeVisible();
  await find(officer, squatter);
  await expect(officer.getByText('经核对登记证书，该代码属于另一组织。').first()).toBeVisible();

  // From now on the code is held: whoever comes next is led to a claim from the first page.
  await page.goto('/register');
  await field(page, '统一社会信用代码').fill(code);
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByText('该信用代码已有登记，不必重复注册').first()).toBeVisible();
  await page.getByRole('link', { name: '申请加入或认领组织' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '申请加入或认领组织' })).toBeVisible();
  await look(page, 'claim-form');
  const form = page.getByRole('region', { name: '申请认领' });
  await expect(field(form, '统一社会信用代码')).toHaveValue(code);
  await field(form, '认领理由').fill('原经办人已离职，无法登录。');
  await field(form, '登记证书').setInputFiles(scan('登记证书.pdf'));
  await field(form, '授权委托书').setInputFiles(scan('授权委托书.pdf'));
  await field(form, '您的姓名').fill('沈书宁');
  await field(form, '您的邮箱').fill(`claimant-${mark}@example.org`);
  await form.getByRole('button', { name: '提交认领申请' }).click();
  await expect(page.getByText('认领申请已提交').first()).toBeVisible();
});

test('a claim whose term is over is granted by the office, by keyboard', async ({ enter }) => {
  const officer = await enter('district');
  await officer.goto('/office');
  await officer.locator('a[href^="/office/claims/"]').first().click();
  await expect(officer.getByRole('heading', { level: 1, name: '认领申请' })).toBeVisible();
  await expect(officer.getByRole('link', { name: '授权委托书.pdf' })).toBeVisible();
  await look(officer, 'office-claim');
  await keysAreListening(officer);
  await officer.keyboard.press('e');
  const why = field(officer, '通过的理由');
  await expect(why).toBeFocused();
  await officer.keyboard.type('经核对登记证书与授权委托书。');
  await officer.keyboard.press('Control+Enter');
  await expect(officer.getByRole('dialog', { name: '通过这份认领申请？' })).toContainText('申请人成为该组织的负责人');
  await officer.keyboard.press('Enter');
  await expect(officer.getByText('已通过', { exact: true }).first()).toBeVisible();
});

async function find(officer: Page, name: string): Promise<void> {
  await officer.goto('/office/organisations');
  await officer.getByRole('searchbox', { name: '名称或统一社会信用代码' }).fill(name);
  await officer.getByRole('button', { name: '筛选' }).click();
  await officer.getByRole('link', { name, exact: true }).click();
}
