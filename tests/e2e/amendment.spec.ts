import { demoAccount } from './support/accounts';
import { confirm, field, newMark } from './support/fields';
import { expect, test } from './support/house';
import { readLetter } from './support/letters';
import { look } from './support/look';
import { openSection, startApplication, write } from './support/proposals';
import { type NewRound, openRound } from './support/rounds';

/** A form changes while its round is open: drafted by one officer, approved by another, met by an applicant in the middle of writing. */
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const mark = newMark();
const plan = '组织楼道志愿者每周两次上门看望，发现问题当日转介社区。';
const reason = '按主管部门要求，补充活动安全预案。';
let round: NewRound;
let applicationId: string;
let amendment: string;

test('a round is open and an organisation is writing', async ({ enter }) => {
  round = await openRound(mark);
  const owner = await enter('owner');
  applicationId = await startApplication(owner, round.id);
  await openSection(owner, '项目内容');
  await write(owner, '打算怎样做', plan);
});

test('the district drafts an amendment and cannot approve it itself', async ({ enter }) => {
  const drafter = await enter('district');
  await drafter.goto(`/office/rounds/${round.id}`);
  await drafter.getByRole('navigation', { name: '批次页面' }).getByRole('link', { name: '修订' }).click();
  await expect(drafter.getByText('申报书自发布以来没有修订。')).toBeVisible();
  await drafter.getByRole('button', { name: '开始修订申报书' }).click();
  await expect(drafter.getByText('目前与现行申报书没有差别。')).toBeVisible();
  amendment = drafter.url();

  await drafter.getByRole('link', { name: '在“项目内容”中添加一项' }).click();
  await drafter.getByRole('link', { name: '长文字', exact: true }).click();
  await field(drafter, '名称').fill('活动安全预案');
  await drafter.getByRole('checkbox', { name: '必填' }).check();
  await drafter.getByRole('button', { name: '添加', exact: true }).click();
  const added = drafter.getByRole('listitem').filter({ hasText: '新增' }).filter({ hasText: '活动安全预案' });
  await expect(added).toContainText('项目内容 · 长文字 · 必填');
  await look(drafter, 'amendment-draft');

  await drafter.getByRole('link', { name: '预演修订后的申报书' }).click();
  await expect(drafter.getByText(/每份申报书的篇幅由约/)).toBeVisible();
  await expect(drafter.getByRole('group').getByText('活动安全预案')).toBeVisible();
  await look(drafter, 'amendment-rehearsal');
  await drafter.getByRole('link', { name: '第 1 次修订' }).click();
  await field(drafter, '修订原因').fill(reason);
  await drafter.getByRole('button', { name: '提交审批' }).click();
  await expect(drafter.getByText('您是本次修订的起草人，不能审批。', { exact: false })).toBeVisible();
  await expect(drafter.getByRole('button', { name: '批准并发布' })).toHaveCount(0);
});

test('a second person of the street sees what differs and approves', async ({ enter }) => {
  const second = await enter('street');
  const task = second.getByRole('listitem').filter({ hasText: '修订待审批' }).filter({ hasText: round.title });
  await task.getByRole('link', { name: '审批' }).click();
  await expect(second).toHaveURL(amendment);
  await expect(second.getByText('草稿和退回补正中的申报 1 份')).toBeVisible();
  await second.getByRole('link', { name: '预演修订后的申报书' }).click();
  await expect(second.getByText('没有发现须处理的问题', { exact: false })).toBeVisible();
  await second.goto(amendment);
  await look(second, 'amendment-proposed');
  await confirm(second, '批准并发布');
  await expect(second.getByText('已发布', { exact: true }).first()).toBeVisible();
});

test('the applicant is told, finds the new field and every earlier answer', async ({ enter }) => {
  const owner = await enter('owner');
  expect(await readLetter(owner, { to: demoAccount('owner').email, subject: /申报书修订/ })).toContain(
    '“活动安全预案”',
  );
  await owner.goto(`/my/applications/${applicationId}`);
  await expect(owner.getByText('新增必填：活动安全预案。')).toBeVisible();
  await look(owner, 'amended-application');
  await openSection(owner, '项目内容');
  await expect(owner.getByText('新增“活动安全预案”', { exact: false })).toBeVisible();
  await expect(field(owner, '打算怎样做')).toHaveValue(plan);
  await write(owner, '活动安全预案', '活动前排查风险，现场配备急救包和联络人。');
  await look(owner, 'amended-section');
});

test('the public reads the amendment beside the call', async ({ page }) => {
  await page.goto(`/calls/${round.id}`);
  const notices = page.getByRole('region', { name: '修订公告' });
  await expect(notices.getByRole('heading', { name: '第 1 次修订公告' })).toBeVisible();
  await expect(notices).toContainText(reason);
  await expect(notices).toContainText('活动安全预案');
  await look(page, 'amended-call');
});
