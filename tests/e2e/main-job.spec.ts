import { demoAccount } from './support/accounts';
import { confirmAwards, release } from './support/awards';
import { judgeAlone } from './support/bench';
import { endNotice, moveWindow } from './support/clock';
import { decideByKeys } from './support/decisions';
import { choose, confirm, field, newMark, refusal, saveForm } from './support/fields';
import { expect, test } from './support/house';
import { readLetter } from './support/letters';
import { look, lookInLargeType } from './support/look';
import { answerByKeys } from './support/objections';
import { type Registered, register, verify } from './support/organisations';
import { disguised, fillProposal, mendProposal, openSection, startApplication, submit } from './support/proposals';
import { assignAll, assignByHand, beginStage, closeStage, score } from './support/reviews';
import { createDraft, fillSettings, type NewRound, publish, writeAnnouncement } from './support/rounds';
import { putPhrase, screenByKeys } from './support/screening';

/** The main job from end to end: one small round of a street, by the people who would do it, through their screens. */
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const mark = newMark();
const own = `独居老人邻里守望（${mark}）`;
const other = `楼道长者茶话会（${mark}）`;
let round: NewRound;
let newcomer: Registered;
let applicationId: string;
let number: string;

test('an officer prepares a round; publishing is refused until everything is there', async ({ enter }) => {
  const officer = await enter('district');
  round = await createDraft(officer, mark);
  await officer.goto(`/office/rounds/${round.id}/settings/publish`);
  await expect(officer.getByText(/发布前还有 \d+ 处需要处理/)).toBeVisible();
  await look(officer, 'round-publish-refused');
  await confirm(officer, '发布批次');
  await expect(refusal(officer)).toContainText('有内容需要处理');
  await officer.getByRole('link', { name: '时间安排：请填写申报开始时间' }).first().click();
  await expect(officer).toHaveURL(/settings\/timetable#form-opensAt$/);
  await expect(field(officer, '申报开始')).toBeVisible();

  await fillSettings(officer, round, { mark });
  await officer.goto(`/office/rounds/${round.id}/settings/stages`);
  const row = (place: number) => officer.getByRole('group', { name: `第 ${place} 行` });
  await row(1).getByLabel('每份评审人数').fill('2');
  await row(1).getByLabel('入围数').fill('1');
  await row(1).getByLabel('权重（%）').fill('40');
  await officer.getByRole('button', { name: '添加阶段' }).click();
  await choose(row(2).getByRole('combobox', { name: '方式' }), '现场答辩');
  await row(2).getByLabel('名称', { exact: true }).fill('现场答辩');
  await row(2).getByLabel('每份评审人数').fill('1');
  await row(2).getByLabel('权重（%）').fill('60');
  await saveForm(officer);
  await writeAnnouncement(officer, round);
  await look(officer, 'round-announcement');
  await publish(officer, round);
  await moveWindow(round.id, { opensIn: -24, closesIn: 240 });
});

test('the public reads the call', async ({ page }) => {
  await page.goto('/calls');
  await page.getByRole('link', { name: round.title }).click();
  await expect(page.getByText(/正在接受申报/)).toBeVisible();
  await expect(page.getByRole('heading', { name: '十、实施、督导、评估与结项' })).toBeVisible();
  await expect(page.getByText('〔')).toHaveCount(0);
  await look(page, 'call');
  const dates = await page.getByRole('link', { name: '加入日历' }).getAttribute('href');
  expect(await (await page.request.get(dates ?? '')).text()).toContain('申报截止');
});

test('a new organisation registers, sets its password and is verified', async ({ enter }) => {
  const visitor = await enter();
  newcomer = await register(visitor, mark);
  const officer = await enter('street');
  await verify(officer, newcomer.name);
  await look(officer, 'office-organisation');
  expect(await readLetter(visitor, { to: newcomer.account.email, subject: /核实/ })).toContain(newcomer.name);
});

test('it applies: saved field by field, refused while something is missing, then received with a number', async ({
  enter,
}) => {
  const member = await enter(newcomer.account);
  await look(member, 'my-first-screen');
  applicationId = await startApplication(member, round.id);
  await member.goto(`/my/applications/${applicationId}/check`);
  await expect(member.getByText(/还有 \d+ 处需要处理/).first()).toBeVisible();
  await look(member, 'check-refused');
  await member.getByRole('button', { name: '提交申报' }).click();
  await expect(refusal(member)).toBeVisible();
  await member.getByRole('link', { name: '请填写“居民有什么需要”' }).first().click();
  await expect(field(member, '居民有什么需要')).toBeVisible();

  await member.getByLabel(/^社区意见/).setInputFiles(disguised);
  await expect(member.getByText('“社区意见.pdf”不是可以接受的文件', { exact: false })).toBeVisible();
  await fillProposal(member, own, {
    afterEach: async (section) => {
      if (section !== '预算') return;
      await expect(member.getByText('申请资金合计').locator('..')).toContainText('9,600.00 元');
      await expect(member.getByText('预算总额').locator('..')).toContainText('11,100.50 元');
      await look(member, 'section-budget');
    },
  });
  await openSection(member, '项目内容');
  await look(member, 'section-project');
  number = await submit(member, applicationId);
  expect(number).toMatch(/^20\d\d-\d{6}(-\d\d)?-\d\d-0001-[0-9A-Z]$/);
  await expect(member.getByText(/^[0-9a-f]{8}( [0-9a-f]{8}){7}$/)).toBeAttached();
  await look(member, 'receipt');
});

test('a second organisation applies too; pressing twice hands in once', async ({ enter }) => {
  const owner = await enter('owner');
  const id = await startApplication(owner, round.id);
  await fillProposal(owner, other);
  await submit(owner, id, { presses: 2 });
  await expect(owner.getByText('第 1 次')).toBeVisible();
});

test('officers screen: one comes back for correction', async ({ enter }) => {
  await moveWindow(round.id, { opensIn: -240, closesIn: -1 });
  const officer = await enter('district');
  await officer.goto(`/office/rounds/${round.id}`);
  await officer.getByRole('button', { name: '开始形式审查' }).click();
  await expect(officer.getByText('形式审查中', { exact: true }).first()).toBeVisible();
  await expect(officer.getByText('第 1–2 条，共 2 条', { exact: true })).toBeVisible();
  await look(officer, 'round-applications');
  await officer.getByRole('link', { name: own }).click();
  await expect(officer.locator('summary', { hasText: '退回补正' })).toBeVisible();
  await look(officer, 'office-application');
  await officer.locator('summary', { hasText: '退回补正' }).click();
  await officer
    .getByRole('group', { name: /^未通过的审查条目/ })
    .getByRole('checkbox')
    .first()
    .check();
  await putPhrase(officer);
  await field(officer, '补正要求').fill('请写明志愿者人数。');
  await judgeAlone(officer, '退回补正');
  await expect(officer.getByText('已退回补正', { exact: true }).first()).toBeVisible();

  const member = await enter(newcomer.account);
  await member.getByRole('link', { name: '去补正' }).click();
  await expect(member.getByText('请写明志愿者人数。')).toBeVisible();
  await mendProposal(member);
  expect(await submit(member, applicationId)).toBe(number);
  await expect(member.getByText('第 2 次')).toBeVisible();
});

test('both are accepted by keyboard alone, one after the other', async ({ enter }) => {
  const officer = await enter('district');
  await officer.goto(`/office/rounds/${round.id}/applications`);
  await screenByKeys(officer, { first: own, second: other });
});

test('experts declare and score; the first stage cuts', async ({ enter }) => {
  const officer = await enter('district');
  const stage = { roundId: round.id, stage: '集中评审' };
  const names = [demoAccount('expert1').name, demoAccount('expert2').name];
  await beginStage(officer, stage, { [names[0] ?? '']: 2, [names[1] ?? '']: 2 });
  await assignAll(officer, stage, 4);
  await expect(officer.getByText('专家已提交 0 / 4 份。')).toBeVisible();
  await look(officer, 'stage-scoring');

  for (const [role, own1, other1] of [
    ['expert1', '28', '20'],
    ['expert2', '27', '21'],
  ] as const) {
    const expert = await enter(role);
    await score(expert, { round: round.title, title: own }, [own1, '22', '13', '13', '12']);
    await score(expert, { round: round.title, title: other }, [other1, '18', '10', '10', '9']);
  }
  await closeStage(officer, stage);
  await expect(officer.getByRole('row', { name: own })).toContainText('入围');
  await expect(officer.getByRole('row', { name: other })).toContainText('未入围');
  await look(officer, 'stage-closed');
});

test('the defence is assigned by hand, scored and closed', async ({ enter }) => {
  const officer = await enter('district');
  const stage = { roundId: round.id, stage: '现场答辩' };
  const { name } = demoAccount('expert1');
  await beginStage(officer, stage, { [name]: 1 });
  await assignByHand(officer, stage, { title: own, expert: name });
  await look(officer, 'stage-entry');
  await score(await enter('expert1'), { round: round.title, title: own }, ['27', '23', '13', '13', '13']);
  await closeStage(officer, stage);
  await expect(officer.getByText(/列为建议立项/)).toBeVisible();
});

test('the officer decides, releases, and the notice names its last working day', async ({ enter }) => {
  const officer = await enter('district');
  await officer.goto(`/office/rounds/${round.id}/decisions`);
  await officer.locator('summary', { hasText: '按名次批量决定' }).click();
  await confirm(officer, '按名次决定');
  await expect(officer.getByRole('row', { name: own })).toContainText('9,600.00');
  await decideByKeys(officer, { project: own, amount: '9,000' });
  await officer.goto(`/office/rounds/${round.id}/decisions`);
  await expect(officer.getByRole('row', { name: own }).first()).toContainText('9,000.00');
  await look(officer, 'decisions');
  await release(officer);
  await expect(officer.getByText(/^公示至 \d{4}年\d+月\d+日（第 5 个工作日）24:00/)).toBeVisible();
  await look(officer, 'publicity');
});

test('an objection from the public blocks the confirmation until it is settled', async ({ page, enter }) => {
  await page.goto(`/results/${round.id}`);
  await look(page, 'result-running');
  await page.getByRole('link', { name: '提出异议' }).click();
  await choose(field(page, '对哪个项目有异议'), own);
  await field(page, '异议内容').fill('请核实志愿者是否已经落实。');
  await page.getByRole('radio', { name: /^个人（实名）/ }).check();
  await page.getByRole('button', { name: '提交异议' }).click();
  await expect(refusal(page)).toContainText('请填写姓名或单位名称');
  await field(page, '异议内容').fill('请核实志愿者是否已经落实，名单是否公开。');
  await page.getByLabel('姓名或单位名称').fill('程爱华');
  await page.getByLabel('联系电话或电子邮箱').fill('13800000357');
  await look(page, 'objection');
  await page.getByRole('button', { name: '提交异议' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '异议回执' })).toBeVisible();
  await expect(page.getByText(/^YY-/).first()).toBeVisible();

  await endNotice(round.id);
  const officer = await enter('district');
  await officer.goto(`/office/rounds/${round.id}/publicity`);
  await expect(officer.getByText('还有 1 件异议待办理')).toBeVisible();
  await expect(officer.getByRole('button', { name: '确认立项' })).toHaveCount(0);
  await answerByKeys(officer, { project: own, telephone: '13800000357' });
  await officer.goto(`/office/rounds/${round.id}/publicity`);
  await expect(officer.getByText('共 1 件，均已办结')).toBeVisible();
  await confirmAwards(officer);
  await look(officer, 'publicity-confirmed');
});

test('the public sees the award, the project and the organisation; the applicant sees its result', async ({
  page,
  enter,
}) => {
  await page.goto(`/results/${round.id}`);
  await page.getByRole('link', { name: own }).click();
  await expect(page.getByText(/立项项目，资助 9,000\.00 元/)).toBeVisible();
  await look(page, 'project');
  await lookInLargeType(page, 'project');
  await page.getByRole('link', { name: newcomer.name }).click();
  await expect(page.getByText(/获资助项目 1 项/)).toBeVisible();
  await look(page, 'organisation');
  const member = await enter(newcomer.account);
  await member.goto(`/my/applications/${applicationId}`);
  await expect(member.getByText('已立项', { exact: true }).first()).toBeVisible();
  await look(member, 'my-application-awarded');
});
