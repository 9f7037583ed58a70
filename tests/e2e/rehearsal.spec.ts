import type { Page } from '@playwright/test';
import { isWorkingDay } from '@/lib/kernel/calendar';
import { addDays, type Day, formatDay, shanghaiDay } from '@/lib/kernel/shanghai';
import { choose, field, newMark, saveForm } from './support/fields';
import { expect, test } from './support/house';
import { look } from './support/look';
import { createDraft, type NewRound } from './support/rounds';

/** A draft is played through before it is published: its author hears what is wrong, mends it, and sees what others would see. */
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const today = shanghaiDay(new Date());
const after = (start: Day, wanted: boolean): Day =>
  isWorkingDay(start, []) === wanted ? start : after(addDays(start, 1), wanted);
const dayOff = after(addDays(today, 8), false);
const workingDay = after(addDays(today, 8), true);
let round: NewRound;

const finding = (page: Page, text: string | RegExp) =>
  page.getByRole('list', { name: '预演结果' }).getByRole('listitem').filter({ hasText: text });

test('a rule nobody can meet and a closing date on a day off are both told', async ({ enter }) => {
  const officer = await enter('district');
  round = await createDraft(officer, newMark());
  await officer.goto(`/office/rounds/${round.id}/settings/timetable`);
  await field(officer, '申报开始').fill(`${addDays(today, 1)}T09:00`);
  await field(officer, '申报截止').fill(`${dayOff}T17:00`);
  await saveForm(officer);

  await officer.goto(`/office/rounds/${round.id}/settings/form`);
  const rules = officer.locator('#rules');
  await rules.getByRole('button', { name: '添加规则' }).click();
  const rule = rules.getByRole('group', { name: '第 2 行' });
  await rule.getByRole('button', { name: '以公式填写' }).click();
  await rule.locator('[name="rules.1.text"]').fill('直接受益人数 大于 100000');
  await rule.getByLabel('不满足时的提示').fill('直接受益人数应超过十万人');
  await choose(rule.getByLabel('提示所在的项目'), '直接受益人数');
  await rules.getByRole('button', { name: '保存', exact: true }).click();
  await expect(officer.getByText('已保存。')).toBeVisible();

  await officer.goto(`/office/rounds/${round.id}/settings/publish`);
  await officer.getByRole('link', { name: '预演本批次' }).click();
  await expect(finding(officer, '“直接受益人数”最多只能填 100000')).toContainText('须处理');
  await expect(finding(officer, `申报截止日期为 ${formatDay(dayOff)}`)).toContainText('不是工作日');
  await look(officer, 'rehearsal');
});

test('what is mended is gone, what is not still stands', async ({ enter }) => {
  const officer = await enter('district');
  await officer.goto(`/office/rounds/${round.id}/rehearsal`);
  await finding(officer, '申报截止日期为').getByRole('link', { name: '去修改' }).click();
  await expect(officer).toHaveURL(/settings\/timetable#form-closesAt$/);
  await field(officer, '申报截止').fill(`${workingDay}T17:00`);
  await saveForm(officer);
  await officer.getByRole('navigation', { name: '批次页面' }).getByRole('link', { name: '预演' }).click();
  await expect(finding(officer, '“直接受益人数”最多只能填 100000')).toBeVisible();
  await expect(finding(officer, '申报截止日期为')).toHaveCount(0);

  await officer.getByLabel('预计申报数量').fill('120');
  await officer.getByRole('button', { name: '重新测算' }).click();
  await expect(finding(officer, '预计 120 份').first()).toBeVisible();
});

test('it is looked at with the eyes of the applicant, the screener and the expert, by keyboard, and nothing can be changed', async ({
  enter,
}) => {
  const officer = await enter('district');
  await officer.goto(`/office/rounds/${round.id}/rehearsal`);
  const views = officer.getByRole('navigation', { name: '查看角色' });
  await expect(field(officer, '项目名称')).toHaveValue(/^预演示例/);
  await expect(field(officer, '项目名称')).toBeDisabled();
  await officer.getByRole('navigation', { name: '申报书各部分' }).getByRole('link', { name: '预算' }).click();
  await expect(officer.getByRole('heading', { level: 3, name: '预算' })).toBeVisible();
  await look(officer, 'rehearsal-budget');

  await views.getByRole('link', { name: '审查人所见' }).focus();
  await officer.keyboard.press('Enter');
  await expect(officer.getByRole('button', { name: '通过形式审查' })).toBeDisabled();
  await expect(officer.getByText('示例社会组织（预演）').last()).toBeVisible();
  await look(officer, 'rehearsal-screener');

  await views.getByRole('link', { name: '专家所见' }).focus();
  await officer.keyboard.press('Enter');
  await expect(officer.getByRole('heading', { name: '评分表' })).toBeVisible();
  await expect(officer.locator('input[data-points]').first()).toBeDisabled();
  await look(officer, 'rehearsal-expert');
  await officer.getByRole('navigation', { name: '示例篇幅' }).getByRole('link', { name: '写满的申报' }).click();
  await expect(officer).toHaveURL(/variant=long/);
  await expect(officer.getByRole('heading', { name: '评分表' })).toBeVisible();
});

test("another city's officer and an applicant find nothing there", async ({ enter }) => {
  for (const stranger of ['jian', 'owner'] as const) {
    const page = await enter(stranger);
    const answer = await page.goto(`/office/rounds/${round.id}/rehearsal`);
    expect(answer?.status()).toBe(404);
  }
});
