import { makeRows } from '@/tests/e2e/support/calls/made-rows';
import { decideByRules, releaseAndConfirm, screenAndAssign } from '@/tests/e2e/support/calls/one-stage';
import { addChoice, addRule, addTeam, setCap, setOneStage, setTiers } from '@/tests/e2e/support/calls/setting-up';
import { moveWindow } from '@/tests/e2e/support/clock';
import { choose, field, newMark, openGroup, saveForm } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { look } from '@/tests/e2e/support/look';
import { fillProposal, openSection, startApplication, submit } from '@/tests/e2e/support/proposals';
import { closeStage, score } from '@/tests/e2e/support/reviews';
import { createDraft, fillSettings, type NewRound, publish, writeAnnouncement } from '@/tests/e2e/support/rounds';

/** A youth league's call (R7) set up from nothing: sums by place, a young core team, a group of the league. */
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const mark = newMark();
const own = `青年陪伴行动（${mark}）`;
const title = (place: number): string => `青年公益项目${place}（${mark}）`;
const tiers = '按名次分档资助：第 1—10 名各资助 30,000.00 元，第 11—30 名各资助 10,000.00 元。';
let round: NewRound;

test('an officer sets the call up by the words of the pages, and publishes it', async ({ enter }) => {
  const officer = await enter('district');
  round = await createDraft(officer, mark, '600000');
  await fillSettings(officer, round, { mark, yuan: '560,000' });
  await setCap(officer, round, '30,000');
  await officer.goto(`/office/rounds/${round.id}/settings/eligibility`);
  await openGroup(officer, '申报主体');
  const kinds = officer.getByRole('group', { name: '申报主体类型' });
  await kinds.getByRole('checkbox', { name: '备案类社区社会组织' }).uncheck();
  await field(officer, '成立满（月）').fill('12');
  await saveForm(officer);

  await addChoice(officer, round, {
    section: 'project',
    label: '团组织情况',
    options: ['本年度新建立', '已建立', '正在申请建立', '没有'],
  });
  await addTeam(officer, round, { section: 'project', label: '核心团队' });
  await addRule(officer, round, {
    place: 2,
    sentence: '〔单选题〕不为〔选项〕',
    message: '申报单位应当已建立团组织或者正在申请建立',
    at: '团组织情况',
    fill: async (rule) => {
      await rule.getByRole('combobox', { name: '① 单选题' }).selectOption({ label: '团组织情况' });
      await rule.getByRole('combobox', { name: '② 选项' }).selectOption({ label: '没有' });
    },
  });
  await addRule(officer, round, {
    place: 3,
    sentence: '〔金额或数〕不得大于〔金额或数〕',
    message: '核心团队平均年龄不超过 35 周岁',
    at: '核心团队',
    fill: async (rule) => {
      const [average, limit] = ['① 金额或数', '② 金额或数'];
      await rule.getByRole('combobox', { name: average }).selectOption({ label: '核心团队：按出生年月计的年龄平均值' });
      await rule.getByRole('combobox', { name: limit }).selectOption({ label: '填写数字' });
      await rule.getByRole('textbox', { name: `${limit} 数值` }).fill('35');
    },
  });
  await setOneStage(officer, round);
  await setTiers(officer, round, [
    ['10', '30,000'],
    ['20', '10,000'],
  ]);
  await expect(officer.locator('#awarding-ofPlaces').getByText(tiers)).toBeVisible();
  await look(officer, 'tiers-settings');
  await writeAnnouncement(officer, round);
  await publish(officer, round);
  await moveWindow(round.id, { opensIn: -24, closesIn: 240 });
});

test('the public reads each of its rules', async ({ page }) => {
  await page.goto(`/calls/${round.id}`);
  for (const rule of [
    tiers,
    '核心团队平均年龄不超过 35 周岁',
    '申报单位应当已建立团组织或者正在申请建立',
    '成立满 12 个月',
  ])
    await expect(page.getByText(rule, { exact: false }).first()).toBeVisible();
});

test('an organisation applies: too old a team is told at once, and mended', async ({ enter }) => {
  const owner = await enter('owner');
  const id = await startApplication(owner, round.id);
  await fillProposal(owner, own);
  await openSection(owner, '项目内容');
  await owner.getByRole('radio', { name: '已建立', exact: true }).check();
  const cell = (place: number, head: string) => owner.getByLabel(`第 ${place} 行 ${head}`, { exact: true });
  for (const [index, born] of ['1970-01', '1995-05', '1998-09'].entries()) {
    if (!(await cell(index + 1, '姓名').isVisible())) await owner.getByRole('button', { name: '添加一行' }).click();
    await cell(index + 1, '姓名').fill(`成员${index + 1}`);
    await cell(index + 1, '分工').fill('项目实施');
    await choose(cell(index + 1, '专/兼职'), '专职');
    await cell(index + 1, '出生年月').fill(born);
  }
  await expect(owner.getByText('核心团队平均年龄不超过 35 周岁')).toBeVisible();
  await look(owner, 'tiers-young-team');
  await cell(1, '出生年月').fill('1990-01');
  await expect(owner.getByText('核心团队平均年龄不超过 35 周岁')).toHaveCount(0);
  await cell(1, '出生年月').blur();
  await expect(
    owner
      .locator('.answer')
      .getByText(/^已保存 \d\d:\d\d:\d\d/)
      .last(),
  ).toBeVisible();
  await submit(owner, id);
});

test('with thirty-one others it is screened, scored and ranked', async ({ enter }) => {
  const others = Array.from({ length: 31 }, (_, index) => ({ title: title(index + 1), requestedYuan: 30_000 }));
  await makeRows({ make: 'applications', roundId: round.id, mark, entries: others });
  const officer = await enter('district');
  const stage = await screenAndAssign(officer, round.id, { typed: own, sheets: 32 });
  // 95 and on downwards; the last of them stays under the line. Nine stand before the one that is scored by screen.
  const totals = Object.fromEntries(others.map((each, index) => [each.title, index < 9 ? 95 - index / 2 : 88 - index]));
  await makeRows({ make: 'scores', roundId: round.id, totals });
  await score(await enter('expert1'), { round: round.title, title: own }, ['28', '22', '13', '13', '12']);
  await closeStage(officer, stage);
});

test('the rules give out the sums; the officer releases and confirms, and the public sees them', async ({
  page,
  enter,
}) => {
  const officer = await enter('district');
  await decideByRules(officer, round.id, tiers);
  const sum = (name: string) => officer.getByRole('row', { name });
  await expect(sum(title(9))).toContainText('30,000.00');
  // Place 10, but it asks for less than its place gives.
  await expect(sum(own)).toContainText('9,600.00');
  await expect(sum(title(10))).toContainText('10,000.00');
  await expect(sum(title(29))).toContainText('10,000.00');
  await look(officer, 'tiers-decided');

  await releaseAndConfirm(officer, round.id);
  await page.goto(`/results/${round.id}`);
  await expect(page.getByText('30,000.00').first()).toBeVisible();
  await expect(page.getByRole('link', { name: own })).toBeVisible();
  await look(page, 'tiers-result');
});
