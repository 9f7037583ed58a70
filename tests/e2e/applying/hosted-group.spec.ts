import { confirm, field, newMark, openGroup, saveForm } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { look } from '@/tests/e2e/support/look';
import { register, verify } from '@/tests/e2e/support/organisations';
import { fillProposal, startApplication, submit } from '@/tests/e2e/support/proposals';
import { openRoundByScreens } from '@/tests/e2e/support/rounds';

/** A filed group has no account and no seal: it finds its host here, both confirm, and it hands in through it. */
test('a filed group applies through the host that has confirmed', async ({ enter }) => {
  test.setTimeout(240_000);
  const mark = newMark();
  const round = await openRoundByScreens(await enter('district'), mark, async (officer, { id }) => {
    await officer.goto(`/office/rounds/${id}/settings/eligibility`);
    await openGroup(officer, '申报主体');
    await officer.getByRole('checkbox', { name: /备案类社区社会组织须有双方确认的承接单位/ }).check();
    await saveForm(officer);
  });
  const [group, host] = [
    await register(await enter(), mark, { isFiled: true }),
    await register(await enter(), `${mark}h`),
  ];
  const street = await enter('street');
  await verify(street, group.name);
  await verify(street, host.name);

  const member = await enter(group.account);
  const id = await startApplication(member, round.id);
  const title = `楼道花园（${mark}）`;
  await fillProposal(member, title);
  await member.goto(`/my/applications/${id}/check`);
  await expect(member.getByText('尚无双方确认的承接单位').first()).toBeVisible();
  await look(member, 'host-missing');
  await member.getByRole('link', { name: '去办理承接' }).first().click();
  await member.getByText('申请由承接单位承接', { exact: true }).click();
  await field(member, '对方单位').first().fill(host.name);
  await member.getByRole('button', { name: '提交，等待对方确认' }).first().click();
  await expect(member.getByText('等待确认', { exact: true })).toBeVisible();
  await look(member, 'host-asked');

  const bearer = await enter(host.account);
  await bearer.goto('/my');
  const row = bearer.getByRole('listitem').filter({ hasText: '确认承接申请' });
  await expect(row).toContainText(group.name);
  await row.getByRole('link', { name: '去确认' }).click();
  await expect(bearer.getByText(/项目资金拨付至本单位账户/)).toBeVisible();
  await look(bearer, 'host-to-confirm');
  await confirm(bearer, '确认承接');
  await expect(bearer.getByText('已确认', { exact: true })).toBeVisible();

  const number = await submit(member, id);
  await bearer.reload();
  const hosted = bearer.getByRole('region', { name: '通过本单位申报的项目' });
  await expect(hosted.getByRole('row', { name: title })).toContainText(number);
  await look(bearer, 'hosted-applications');
});
