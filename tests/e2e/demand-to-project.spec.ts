import type { Page } from '@playwright/test';
import { demoAccount } from './support/accounts';
import { confirmAwards, release } from './support/awards';
import { judgeAlone } from './support/bench';
import { endNotice, moveWindow } from './support/clock';
import { beginVerifying, handIn, type Need, type NewCall, publishCall, writeNeed } from './support/demands';
import { confirm, newMark, refusal, saveForm } from './support/fields';
import { expect, test } from './support/house';
import { keysAreListening } from './support/keys';
import { look } from './support/look';
import { fillProposal, submit } from './support/proposals';
import { assignAll, beginStage, closeStage, score } from './support/reviews';
import { createDraft, fillSettings, type NewRound, publish, writeAnnouncement } from './support/rounds';
import { tickAll } from './support/screening';
import { askForTopics, bundle, publishGuide } from './support/topics';

/** From what a resident says on a telephone to the project that answers it, and the way back, on public pages. */
test.describe.configure({ mode: 'serial', timeout: 150_000 });

const PHONE = { width: 360, height: 740 };
const STAGE = '集中评审';
const QUESTION = '是否方便上门了解';

const mark = newMark();
const digits = String(Date.now()).slice(-8);
const first: Need = {
  title: `独居老人夜间没人照应${mark}`,
  problem: '楼里八十岁以上独居老人夜里突发不适，没有人知道。',
  name: '吴桂芬',
  phone: `138${digits}`,
};
const second: Need = {
  title: `夜间照应独居老人${mark}`,
  problem: '独居老人夜里不适没人知道，希望邻居结对照应。',
  name: '郑建国',
  phone: `139${digits}`,
};
const topic = `夜间邻里照应（${mark}）`;
const project = `独居老人夜间守望（${mark}）`;

const answer = (page: Page, word: string) =>
  page.getByRole('group', { name: QUESTION }).getByRole('radio', { name: word, exact: true }).check();

let call: NewCall;
let told: { id: string; number: string };
let round: NewRound;
let applicationId: string;

test('a resident submits an idea on a telephone', async ({ page, enter }) => {
  const officer = await enter('street');
  call = await publishCall(officer, mark, QUESTION);
  await look(officer, 'topic-journey-call');
  await page.setViewportSize(PHONE);
  await writeNeed(page, call, first);
  await page.getByRole('checkbox', { name: '我已阅读并同意上面的说明' }).check();
  await page.getByRole('button', { name: '提交需求' }).click();
  await expect(refusal(page)).toContainText(`请填写“${QUESTION}”`);
  await answer(page, '是');
  await look(page, 'topic-journey-submit');
  told = await handIn(page, await enter(), first);
  await look(page, 'topic-journey-receipt');
});

test('the street verifies and publishes it by keyboard, and merges a duplicate into it', async ({ page, enter }) => {
  const officer = await enter('street');
  await beginVerifying(officer, first.title);
  await expect(officer.getByRole('region', { name: '附加问题' })).toContainText(`${QUESTION}是`);
  await look(officer, 'topic-journey-verification');
  await keysAreListening(officer);
  await officer.keyboard.press('Control+Enter');
  await expect(officer.getByRole('dialog', { name: '公开这条需求？' })).toBeVisible();
  await officer.keyboard.press('Enter');
  await expect(
    officer.getByText(`“${first.title}”：已公开。`).or(officer.getByText('可以列入选题或开放认领。')),
  ).toBeVisible();

  await page.setViewportSize(PHONE);
  await writeNeed(page, call, second);
  await answer(page, '否');
  const duplicate = await handIn(page, await enter(), second);
  await beginVerifying(officer, second.title);
  await officer.getByRole('button', { name: `合并到 ${told.number}` }).click();
  await officer.getByRole('dialog').getByRole('button', { name: '合并办理' }).click();
  await expect(
    officer
      .getByText(`“${second.title}”：已合并。`)
      .or(officer.getByText('由另一条需求一并办理，提出者随之得到告知。')),
  ).toBeVisible();
  await page.goto(`/demands/${duplicate.id}`);
  await expect(page).toHaveURL(new RegExp(`/demands/${told.id}$`));
});

test('the district bundles it into a topic and publishes the guide and the round', async ({ page, enter }) => {
  const officer = await enter('district');
  round = await createDraft(officer, mark);
  await fillSettings(officer, round, { mark });
  await askForTopics(officer, round.id);
  await officer.goto(`/office/rounds/${round.id}/settings/stages`);
  await officer.getByRole('group', { name: '第 1 行' }).getByLabel('每份评审人数').fill('2');
  await saveForm(officer);
  await bundle(officer, round.id, { title: topic, demands: [first.title], budget: '20,000' });
  await look(officer, 'topic-journey-topics');
  await publishGuide(officer, round.id);
  await writeAnnouncement(officer, round);
  await publish(officer, round);
  await moveWindow(round.id, { opensIn: -24, closesIn: 240 });

  await page.setViewportSize(PHONE);
  await page.goto(`/demands/${told.id}`);
  await page.getByRole('link', { name: `选题1：${topic}` }).click();
  await expect(page.getByRole('link', { name: first.title })).toBeVisible();
  await look(page, 'topic-journey-guide');
});

test('an organisation applies to the topic, by keyboard', async ({ enter }) => {
  const owner = await enter('owner');
  await owner.goto(`/calls/${round.id}`);
  const choose = owner.getByRole('link', { name: '申报', exact: true });
  await choose.focus();
  await owner.keyboard.press('Enter');
  const apply = owner.getByRole('link', { name: /^按此选题申报/ });
  await apply.focus();
  await owner.keyboard.press('Enter');
  await expect(owner.getByRole('radio', { name: `选题1：${topic}` })).toBeChecked();
  await look(owner, 'topic-journey-apply');
  const start = owner.getByRole('button', { name: '开始填写申报书' });
  await start.focus();
  await owner.keyboard.press('Enter');
  await expect(owner).toHaveURL(/\/my\/applications\/[\w-]{30,}/);
  applicationId = /applications\/([\w-]{30,})/.exec(owner.url())?.[1] ?? '';
  await fillProposal(owner, project);
  await submit(owner, applicationId);
});

test('it is screened, read by experts and decided', async ({ enter }) => {
  await moveWindow(round.id, { opensIn: -240, closesIn: -1 });
  const officer = await enter('district');
  await officer.goto(`/office/rounds/${round.id}`);
  await officer.getByRole('button', { name: '开始形式审查' }).click();
  await officer.getByRole('link', { name: project }).click();
  await tickAll(officer);
  await judgeAlone(officer, '通过形式审查');
  await expect(officer.getByText('形式审查通过', { exact: true }).first()).toBeVisible();

  const stage = { roundId: round.id, stage: STAGE };
  const roles = ['expert1', 'expert2'] as const;
  await beginStage(officer, stage, Object.fromEntries(roles.map((role) => [demoAccount(role).name, 2])));
  await assignAll(officer, stage, 2);
  await expect(officer.getByText('专家已提交 0 / 2 份。')).toBeVisible();
  for (const role of roles)
    await score(await enter(role), { round: round.title, title: project }, ['27', '22', '13', '13', '13']);
  await closeStage(officer, stage);

  await officer.goto(`/office/rounds/${round.id}/decisions`);
  await officer.locator('summary', { hasText: '按名次批量决定' }).click();
  await confirm(officer, '按名次决定');
  await release(officer);
  await expect(officer.getByText(/^公示至/)).toBeVisible();
  await endNotice(round.id);
  await officer.goto(`/office/rounds/${round.id}/publicity`);
  await confirmAwards(officer);
});

test('everybody reads the way from the demand to the project, and back', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(`/demands/${told.id}`);
  const trace = page.getByRole('region', { name: '从需求到项目' });
  await expect(trace.getByText('共 1 份申报')).toBeVisible();
  await look(page, 'topic-journey-demand');
  await trace.getByRole('link', { name: project }).click();
  await expect(page.getByRole('heading', { level: 1, name: project })).toBeVisible();
  await expect(trace.getByRole('link', { name: `选题1：${topic}` })).toBeVisible();
  await look(page, 'topic-journey-project');
  await trace.getByRole('link', { name: first.title }).click();
  await expect(page).toHaveURL(new RegExp(`/demands/${told.id}$`));
});
