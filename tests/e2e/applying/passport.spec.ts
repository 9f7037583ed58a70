import { addDays, shanghaiDay } from '@/lib/kernel/shanghai';
import { confirm, field, newMark } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { look } from '@/tests/e2e/support/look';
import { register, verify } from '@/tests/e2e/support/organisations';
import { scan } from '@/tests/e2e/support/proposals';

/** A certificate that expires is heard of in time, is renewed once for all; a name changes when the office has looked. */
test('the passport tells what expires, and the office looks at another name', async ({ enter }) => {
  test.setTimeout(180_000);
  const mark = newMark();
  const { name, account } = await register(await enter(), mark);
  const street = await enter('street');
  await verify(street, name);
  const member = await enter(account);
  await member.getByRole('link', { name: '单位信息', exact: true }).first().click();
  await expect(member.getByRole('heading', { level: 1, name })).toBeVisible();
  await member
    .getByRole('link', { name: /^组织护照/ })
    .first()
    .click();
  const passport = member.getByRole('region', { name: '组织护照' });
  await passport.getByText('填写或增加一项信息', { exact: true }).click();
  const forms = passport.getByRole('group').filter({ hasText: '填写或增加一项信息' });
  await forms.getByText('人员及证书', { exact: true }).click();
  await field(forms, '姓名').fill('李静');
  await field(forms, '职务和证书').fill('专职社工，助理社会工作师证书');
  await field(forms, '证书编号').fill('33010220230001234');
  await field(forms, '有效期至')
    .first()
    .fill(addDays(shanghaiDay(new Date()), 20));
  await forms.locator('#fact-person').getByRole('button', { name: '保存' }).click();
  const line = passport.getByRole('listitem').filter({ hasText: '李静' });
  await expect(line).toContainText('33*************34');
  await expect(line).toContainText('即将到期');
  await expect(passport.getByText(/人员及证书“李静”将于.+到期，由本单位经办人更新/)).toBeVisible();
  await look(member, 'passport');

  await member.goto('/my/organisations');
  await expect(member.getByRole('heading', { level: 1, name })).toBeVisible();
  await member.goto('/my');
  await expect(member.getByRole('listitem').filter({ hasText: '更新组织护照中将到期或已过期的信息' })).toContainText(
    name,
  );
  await member.goto('/my');
  await member.getByRole('link', { name: '去更新' }).first().click();
  await line.getByText('更新', { exact: true }).click();
  await field(line, '有效期至').fill('2032-06-30');
  await line.getByRole('button', { name: '保存' }).click();
  await expect(line).toContainText('有效期至 2032年6月30日');
  await expect(passport.getByText(/将于.+到期/)).toHaveCount(0);

  await member.getByRole('link', { name: '组织信息', exact: true }).click();
  const changes = member.getByRole('region', { name: '关键信息变更' });
  await changes.getByText('申请变更名称', { exact: true }).click();
  const renamed = `${name}联合会`;
  await field(changes, '新的名称').fill(renamed);
  await field(changes, '变更理由').first().fill('登记名称已变更。');
  await changes
    .locator('#change-NAME')
    .getByLabel(/^证明材料/)
    .setInputFiles(scan('变更后的登记证书.pdf'));
  await changes.getByRole('button', { name: '提交变更申请' }).first().click();
  await expect(changes.getByText('等待核对', { exact: true })).toBeVisible();
  await expect(member.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  await look(member, 'key-change-asked');

  await street.goto('/office');
  const row = street.getByRole('listitem').filter({ hasText: '核对关键信息变更申请' }).filter({ hasText: name });
  await row.getByRole('link', { name: '去核对' }).click();
  await expect(street.getByRole('button', { name: '核对通过', exact: true })).toBeVisible();
  await look(street, 'key-change-to-settle');
  await confirm(street, '核对通过');
  await expect(street.getByRole('heading', { level: 1, name: renamed })).toBeVisible();
  await look(street, 'organisation-with-passport');
  await member.reload();
  await expect(member.getByRole('heading', { level: 1, name: renamed })).toBeVisible();
  await expect(changes.getByRole('row', { name: /已通过/ })).toContainText(name);
});
