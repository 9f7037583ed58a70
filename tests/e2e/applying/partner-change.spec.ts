import { confirm, field } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { look } from '@/tests/e2e/support/look';
import { scan } from '@/tests/e2e/support/proposals';

/** The demonstration's own awarded project: a change of its partner waits for the office, which agrees; then the lead asks that the newcomer leaves, and takes it back. */
test('the partner of an awarded project is replaced once the office agrees', async ({ enter }) => {
  test.setTimeout(120_000);
  const district = await enter('district');
  const row = district.getByRole('listitem').filter({ hasText: '合作单位变更待决定' });
  await row.getByRole('link', { name: '去决定' }).click();
  await expect(district.getByRole('heading', { level: 1, name: /合作单位变更$/ })).toBeVisible();
  const organisations = district.getByRole('row').filter({ hasText: '合作单位' }).first().getByRole('cell');
  const newcomer = await organisations.nth(2).innerText();
  await look(district, 'partners-to-decide');
  await confirm(district, '同意变更');
  await expect(district.getByText(/^主办单位已于 .+ 同意，变更已生效。$/)).toBeVisible();
  await district.getByRole('link', { name: '返回申报' }).click();
  await expect(district.getByRole('region', { name: '合作单位变更' })).toContainText('已同意');

  const owner = await enter('owner');
  await owner.goto('/my/applications');
  await owner.getByRole('row').filter({ hasText: '已立项' }).getByRole('link').first().click();
  await owner.getByRole('link', { name: '查看合作单位' }).click();
  const parts = owner.getByRole('region', { name: '合作单位', exact: true });
  await expect(parts).toContainText(newcomer);
  await look(owner, 'partners-changed');
  await owner.locator('summary', { hasText: '合作单位退出' }).click();
  const form = owner.locator('#remove-partner');
  await field(form, '变更原因').fill('分工已完成，经协商退出。');
  await field(form, '重新签订的协议').setInputFiles(scan('终止协议.pdf'));
  await confirm(owner, '提交变更申请');
  await expect(owner.getByText('等待主办单位决定；决定前合作单位不变。')).toBeVisible();
  await look(owner, 'partners-asked');
  await confirm(owner, '撤回申请');
  await expect(owner.getByText(/^牵头单位已于 .+ 撤回申请/)).toBeVisible();
});
