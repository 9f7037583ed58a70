import { choose, confirm, field, newMark, openGroup, saveForm } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { look } from '@/tests/e2e/support/look';
import { register, verify } from '@/tests/e2e/support/organisations';
import { fillProposal, scan, startApplication, submit } from '@/tests/e2e/support/proposals';
import { openRoundByScreens } from '@/tests/e2e/support/rounds';

/** A lead and its partner: asked, declined, changed, confirmed, the agreement attached, handed in, read by the office and by the partner. */
test('two organisations apply together, each confirming its part', async ({ enter }) => {
  test.setTimeout(300_000);
  const mark = newMark();
  const district = await enter('district');
  const round = await openRoundByScreens(district, mark, async (officer, { id }) => {
    await officer.goto(`/office/rounds/${id}/settings/eligibility`);
    await openGroup(officer, '联合申报');
    await choose(field(officer, '联合申报'), '可以联合申报');
    await field(officer, '合作单位最多几个').fill('2');
    await officer.getByRole('checkbox', { name: '合作单位也须符合单位条件' }).check();
    await look(officer, 'joint-settings');
    await saveForm(officer);
  });
  const [lead, partner] = [await register(await enter(), mark), await register(await enter(), `${mark}p`)];
  const street = await enter('street');
  for (const { name } of [lead, partner]) await verify(street, name);

  const leader = await enter(lead.account);
  const id = await startApplication(leader, round.id);
  const title = `邻里共助（${mark}）`;
  await fillProposal(leader, title);
  await leader.goto(`/my/applications/${id}`);
  await leader.getByRole('link', { name: '添加合作单位' }).click();
  await leader.locator('summary', { hasText: '添加合作单位' }).click();
  await field(leader, '单位名称或统一社会信用代码').fill('没有这个单位');
  await field(leader, '承担的任务').first().fill('提供活动场地');
  await leader.getByRole('button', { name: '添加并请其确认' }).click();
  await expect(leader.getByText(/没有找到这个单位/).first()).toBeVisible();
  await field(leader, '单位名称或统一社会信用代码').fill(partner.name);
  await field(leader, '使用预算（元）').fill('500');
  await leader.getByRole('button', { name: '添加并请其确认' }).click();
  const part = leader
    .getByRole('listitem')
    .filter({ hasText: partner.name })
    .filter({ has: leader.locator('summary', { hasText: '修改分工' }) });
  await expect(part).toContainText('待确认');
  await look(leader, 'joint-lead-asked');
  await leader.goto(`/my/applications/${id}/check`);
  await expect(leader.getByText(new RegExp(`合作单位“${partner.name.replace(/[（）]/g, '.')}”尚未确认`))).toBeVisible();
  await expect(leader.getByText('请上传签字盖章的联合申报协议')).toBeVisible();

  const member = await enter(partner.account);
  await member.goto('/my');
  const row = member.getByRole('listitem').filter({ hasText: `确认联合申报（${lead.name}牵头）` });
  await row.getByRole('link', { name: '去确认' }).click();
  await expect(
    member.getByRole('heading', { level: 1, name: new RegExp(`^“${title.replace(/[（）]/g, '.')}”的分工$`) }),
  ).toBeVisible();
  await look(member, 'joint-partner-asked');
  await member.locator('summary', { hasText: '不参加' }).click();
  await field(member, '理由').fill('请写明每周几次。');
  await confirm(member, '不参加');
  await expect(member.getByText(/^本单位不参加，理由：“请写明每周几次。”/)).toBeVisible();

  await leader.goto(`/my/applications/${id}/partners`);
  await expect(part).toContainText('请写明每周几次。');
  await part.locator('summary', { hasText: '修改分工' }).click();
  await field(part, '承担的任务').fill('每周提供两次活动场地');
  await leader.getByRole('button', { name: '保存并请其重新确认' }).click();
  await expect(part).toContainText('待确认');

  await member.reload();
  await expect(member.getByText('每周提供两次活动场地').first()).toBeVisible();
  await confirm(member, '确认参加');
  await expect(member.getByText(/^本单位由.+确认。$/)).toBeVisible();
  await look(member, 'joint-partner-confirmed');

  await leader.reload();
  await expect(part).toContainText('已确认');
  await field(leader, '协议文件').setInputFiles(scan('联合申报协议.pdf'));
  await leader.getByRole('button', { name: '上传协议' }).click();
  await expect(leader.getByRole('link', { name: '联合申报协议.pdf' })).toBeVisible();
  await look(leader, 'joint-lead-ready');
  const number = await submit(leader, id);
  await expect(leader.getByText(partner.name)).toBeVisible();
  await look(leader, 'joint-receipt');

  await member.goto('/my/applications');
  const mine = member.getByRole('region', { name: '参与的联合申报' });
  await mine.getByRole('link', { name: title }).click();
  await expect(member.getByText(number)).toBeVisible();
  await expect(member.getByRole('link', { name: '联合申报协议.pdf' })).toBeVisible();
  await expect(member.getByRole('button', { name: '确认参加' })).toHaveCount(0);
  await member.goto(`/my/applications/${id}`);
  await expect(member.getByRole('heading', { level: 1 })).not.toContainText(title);

  await district.goto(`/office/applications/${id}`);
  await expect(district.getByRole('row', { name: partner.name })).toContainText('每周提供两次活动场地');
  await expect(district.getByText(`合作单位“${partner.name}”：`).first()).toBeAttached();
  await look(district, 'joint-screening');
});
