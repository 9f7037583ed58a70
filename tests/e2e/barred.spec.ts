import { addDays, shanghaiDay } from '@/lib/kernel/shanghai';
import { moveWindow } from './support/clock';
import { choose, field, newMark, openGroup, saveForm } from './support/fields';
import { expect, test } from './support/house';
import { look } from './support/look';
import { type Registered, register, verify } from './support/organisations';
import { scan } from './support/proposals';
import { createDraft, fillSettings, type NewRound, publish, writeAnnouncement } from './support/rounds';

/** An organisation on a list: it sees which gate bars it, why, and what would cure it; once taken off, it applies. */
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const mark = newMark();
const day = (offset: number): string => addDays(shanghaiDay(new Date()), offset);
let round: NewRound;
let newcomer: Registered;
let organisationPage: string;

test('an officer sets who may apply, with a declaration, and publishes', async ({ enter }) => {
  const officer = await enter('district');
  round = await createDraft(officer, mark);
  await fillSettings(officer, round, { mark });
  await officer.goto(`/office/rounds/${round.id}/settings/eligibility`);
  await officer.locator('summary', { hasText: '参照其他地区的公开做法' }).click();
  await look(officer, 'gates-settings');
  await openGroup(officer, '信用与检查');
  await field(officer, '近几年未列入活动异常名录').fill('0');
  await openGroup(officer, '由单位声明');
  const declared = officer.getByRole('group', { name: '声明内容' });
  await declared.getByRole('button', { name: '添加声明' }).click();
  await declared.getByRole('group', { name: '第 1 行' }).getByLabel('声明').fill('依法纳税、依法缴纳社会保险');
  await saveForm(officer);
  await writeAnnouncement(officer, round);
  await publish(officer, round);
  await moveWindow(round.id, { opensIn: -24, closesIn: 240 });
});

test('an officer records a list entry with its file', async ({ page, enter }) => {
  newcomer = await register(page, mark);
  const officer = await enter('street');
  await verify(officer, newcomer.name);
  organisationPage = officer.url();
  await officer.locator('summary', { hasText: '登记信用记录' }).focus();
  await officer.keyboard.press('Enter');
  const form = officer.locator('form#listing');
  await choose(field(form, '类别'), '活动异常名录');
  await field(form, '列入、决定或开始日期').fill(day(-20));
  await field(form, '事由').fill('通过登记的住所无法取得联系。');
  await field(form, '依据材料').setInputFiles(scan('列入决定书.pdf'));
  await form.getByRole('button', { name: '登记记录' }).click();
  await expect(officer.getByText('记录已登记')).toBeVisible();
  await look(officer, 'standings-recorded');
});

test('the organisation sees why, and what would cure it, and cannot start', async ({ enter }) => {
  const applicant = await enter(newcomer.account);
  await applicant.goto(`/my/applications/new?round=${round.id}`);
  const gate = applicant.getByRole('listitem').filter({ hasText: '当前未列入活动异常名录' });
  await expect(gate).toContainText('不符合');
  await expect(gate).toContainText('事由：通过登记的住所无法取得联系。');
  await expect(gate).toContainText('移出当日起可以申报');
  await expect(applicant.getByText('暂不能开始填写')).toBeVisible();
  await expect(applicant.getByRole('button', { name: '开始填写申报书' })).toHaveCount(0);
  await look(applicant, 'barred');
  await gate.getByRole('link', { name: '查看信用记录' }).focus();
  await applicant.keyboard.press('Enter');
  await expect(applicant.getByRole('link', { name: '查看材料' })).toBeVisible();
});

test('taken off the list, it declares what is asked and starts at once', async ({ enter }) => {
  const officer = await enter('street');
  await officer.goto(organisationPage);
  await officer.getByRole('button', { name: '移出名单' }).click();
  await expect(officer.getByRole('button', { name: '移出名单' })).toHaveCount(0);

  const applicant = await enter(newcomer.account);
  await applicant.goto(`/my/applications/new?round=${round.id}`);
  await applicant.getByRole('button', { name: '开始填写申报书' }).click();
  await expect(applicant.getByText('请声明：依法纳税、依法缴纳社会保险').first()).toBeVisible();
  await look(applicant, 'declaring');
  await applicant.getByRole('checkbox', { name: '依法纳税、依法缴纳社会保险' }).check();
  await applicant.getByRole('button', { name: '开始填写申报书' }).click();
  await expect(applicant).toHaveURL(/\/my\/applications\/[\w-]{30,}/);
});

test('a record made by mistake is taken back, and the trail keeps it', async ({ enter }) => {
  const officer = await enter('street');
  await officer.goto(organisationPage);
  const record = officer.locator('#standings tbody tr').filter({ hasText: '活动异常名录' });
  await record.locator('summary', { hasText: '登记有误' }).click();
  await field(record, '撤销理由').fill('同名单位，登记到了本单位名下。');
  await look(officer, 'standing-withdrawn');
  await record.getByRole('button', { name: '撤销这条记录' }).click();
  await expect(officer.getByText('没有信用记录、年检结论和评估等级')).toBeVisible();
  await expect(officer.locator('#trail-lines')).toContainText('撤销信用记录');
});
