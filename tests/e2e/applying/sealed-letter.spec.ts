import { confirm, field, newMark, openGroup, saveForm } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { look } from '@/tests/e2e/support/look';
import { fillProposal, scan, startApplication, write } from '@/tests/e2e/support/proposals';
import { openRoundByScreens } from '@/tests/e2e/support/rounds';

/** A call demands the sealed letter: told before beginning, missed, printed, uploaded, asked about after a change, handed in, read by the office. */
test('an application is handed in with its sealed letter of commitment', async ({ enter }) => {
  test.setTimeout(240_000);
  const mark = newMark();
  const round = await openRoundByScreens(await enter('district'), mark, async (officer, { id }) => {
    await officer.goto(`/office/rounds/${id}/settings/rules`);
    await openGroup(officer, '申报数量');
    await officer.getByRole('radio', { name: '上传盖章件', exact: true }).check();
    await look(officer, 'letter-settings');
    await saveForm(officer);
  });
  const owner = await enter('owner');
  await owner.goto(`/calls/${round.id}`);
  await expect(owner.getByText('承诺书在系统中打印，加盖申报单位公章后上传盖章件').first()).toBeVisible();
  await owner.getByRole('link', { name: '申报', exact: true }).click();
  await expect(owner.getByText(/^承诺方式：承诺书打印后加盖本单位公章/)).toBeVisible();
  const id = await startApplication(owner, round.id);
  const title = `盖章承诺（${mark}）`;
  await fillProposal(owner, title);
  await owner.goto(`/my/applications/${id}/check`);
  await owner.getByRole('button', { name: '提交申报' }).click();
  await expect(owner.getByText('请上传盖章的承诺书').first()).toBeVisible();
  await look(owner, 'letter-missing');

  await owner.goto(`/my/applications/${id}/commitment`);
  await expect(owner.getByText(/^本承诺书所附申报内容的核验码：/)).toBeVisible();
  await look(owner, 'letter-to-print');
  await owner.getByLabel(/^盖章件/).setInputFiles(scan('承诺书盖章件.pdf'));
  await owner.getByRole('button', { name: '上传盖章件' }).click();
  await expect(owner.getByRole('listitem').filter({ hasText: '承诺书盖章件.pdf' })).toBeVisible();
  await look(owner, 'letter-uploaded');

  await owner.goto(`/my/applications/${id}/sections/cover`);
  await write(owner, '项目名称', `${title}二`);
  await owner.goto(`/my/applications/${id}/check`);
  await expect(owner.getByText('上传盖章件以后，申报内容有修改')).toBeVisible();
  await look(owner, 'letter-changed');
  await owner.getByRole('button', { name: '盖章件仍然有效' }).click();
  await expect(owner.getByText('上传盖章件以后，申报内容有修改')).toHaveCount(0);
  await owner.getByRole('button', { name: '提交申报' }).click();
  await expect(owner.getByRole('heading', { level: 1, name: '申报回执' })).toBeVisible();
  await expect(owner.getByText('已随申报提交，1 个文件')).toBeVisible();

  const officer = await enter('street');
  await officer.goto(`/office/applications/${id}`);
  await expect(officer.getByRole('heading', { name: '承诺书盖章件' })).toBeVisible();
  await expect(officer.getByText(/上传后内容有修改.*确认盖章件仍然有效/)).toBeVisible();
  await look(officer, 'letter-screened');
  // The letter is read beside the sections of the form, and hinders nobody from giving them back.
  await officer.locator('summary', { hasText: '退回补正' }).first().click();
  await field(officer, '补正要求').fill('盖章件缺少落款日期，请补盖后重新上传。');
  await confirm(officer, '退回补正');
  await expect(officer.getByText('已退回补正', { exact: true }).first()).toBeVisible();
});
