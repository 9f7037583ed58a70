import { moveWindow } from '@/tests/e2e/support/clock';
import { confirm, field, newMark } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { readLetter } from '@/tests/e2e/support/letters';
import { look } from '@/tests/e2e/support/look';
import { register, verify } from '@/tests/e2e/support/organisations';
import { fillProposal, openSection, startApplication, submit, write } from '@/tests/e2e/support/proposals';
import { openRound } from '@/tests/e2e/support/rounds';
import { putPhrase } from '@/tests/e2e/support/screening';

/** Two applications given back at once, each told for itself; one mended, and read beside what it was. */
test('what was given back is mended, and whoever screens reads both versions side by side', async ({ enter }) => {
  test.setTimeout(300_000);
  const mark = newMark();
  const officer = await enter('district');
  const round = await openRound(mark);
  const [first, second] = [await register(await enter(), mark), await register(await enter(), `${mark}b`)];
  const street = await enter('street');
  const handIn = async ({ name, account }: typeof first, title: string) => {
    await verify(street, name);
    const member = await enter(account);
    const id = await startApplication(member, round.id);
    await fillProposal(member, title);
    await submit(member, id);
    return { member, id };
  };
  const title = `楼道照明共管（${mark}）`;
  const { member, id } = await handIn(first, title);
  await handIn(second, `周末理发角（${mark}）`);
  await moveWindow(round.id, { opensIn: -240, closesIn: -1 });

  await officer.goto(`/office/rounds/${round.id}`);
  await officer.getByRole('button', { name: '开始形式审查' }).click();
  await officer.getByRole('checkbox', { name: '全选本页' }).check();
  await officer.getByRole('button', { name: '退回补正', exact: true }).click();
  await expect(officer.getByRole('heading', { level: 1, name: '批量退回补正' })).toBeVisible();
  await expect(officer).not.toHaveURL(/%24/);
  await expect(officer.getByText(/已选 2 份申报，其中 2 份可以退回/)).toBeVisible();
  await officer.getByRole('checkbox').first().check();
  await expect(officer.getByRole('region', { name: '所选申报' }).getByRole('row')).toHaveCount(3);
  await look(officer, 'bulk-return');
  await putPhrase(officer);
  await field(officer, '补正要求').fill('请写明每周开展几次。');
  await confirm(officer, '退回 2 份补正');
  await expect(officer.getByText('已退回 2 份申报，并已分别通知申报单位').first()).toBeVisible();
  for (const { account, name } of [first, second])
    expect(await readLetter(officer, { to: account.email, subject: /补正/ })).toContain(name);

  await member.goto('/my');
  await member.getByRole('link', { name: '去补正' }).click();
  await openSection(member, '项目内容');
  await write(member, '打算怎样做', '组织 16 名楼道志愿者每周两次检查照明，发现问题当日报修并公布。');
  await member.goto(`/my/applications/${id}/check`);
  // What the ticked point is about stands as it was: that is meant.
  await member.getByRole('checkbox', { name: /仍按原样提交/ }).check();
  await member.getByRole('button', { name: '提交申报' }).click();
  await expect(member.getByText('第 2 次').first()).toBeVisible();

  await officer.goto(`/office/rounds/${round.id}/applications`);
  await officer.getByRole('link', { name: title }).click();
  await officer.getByRole('link', { name: /补正后第 2 次提交/ }).click();
  await expect(officer.getByRole('heading', { level: 1, name: '前后对照' })).toBeVisible();
  await expect(officer.getByRole('main')).toContainText('每周两次检查照明');
  await expect(officer.getByText('有修改', { exact: true }).first()).toBeVisible();
  await expect(officer.getByText('请写明每周开展几次。').first()).toBeVisible();
  await look(officer, 'versions');
});
