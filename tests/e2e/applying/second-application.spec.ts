import { choose, field, newMark } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { look } from '@/tests/e2e/support/look';
import { fillContact, fillCover, openSection, startApplication, write } from '@/tests/e2e/support/proposals';
import { openRound } from '@/tests/e2e/support/rounds';

/** Nobody writes twice what they wrote before: an organisation that applied once begins its next application with it. */
test('a second application begins with what was written, marked until it is written anew', async ({ enter }) => {
  test.setTimeout(180_000);
  const title = `楼道互助（${newMark()}）`;
  const [first, second] = [await openRound(newMark()), await openRound(newMark())];
  const member = await enter('owner');
  await startApplication(member, first.id);
  await openSection(member, '项目基本信息');
  await fillCover(member, title);
  await openSection(member, '申报单位与联系人');
  await fillContact(member);

  await member.goto(`/calls/${second.id}`);
  await member.getByRole('link', { name: '申报', exact: true }).click();
  await expect(member.getByText('自动沿用以往申报')).toBeVisible();
  await choose(field(member, '以往年申报为底稿'), `${title}（${first.title}）`);
  await look(member, 'start-again');
  await member.getByRole('button', { name: '开始填写申报书' }).click();

  await expect(member.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(member.getByText('部分内容沿用自以往申报')).toBeVisible();
  await look(member, 'carried-over');
  await openSection(member, '项目基本信息');
  await expect(field(member, '项目名称')).toHaveValue(title);
  await expect(field(member, '开始日期')).toHaveValue('');
  const mark = member.getByText(`沿用自 ${first.title}，请核对`);
  await expect(mark).toHaveCount(2);
  await look(member, 'carried-section');
  await write(member, '项目名称', `${title}二期`);
  await expect(mark).toHaveCount(1);
  await member.reload();
  await expect(mark).toHaveCount(1);

  await openSection(member, '申报单位与联系人');
  await expect(field(member, '项目联系人')).not.toHaveValue('');
  await expect(member.getByText(/^沿用自 .+，请核对$/).first()).toBeVisible();
  await openSection(member, '承诺书');
  await expect(member.getByRole('checkbox', { name: '我已阅读并作出上述承诺' })).not.toBeChecked();
});
