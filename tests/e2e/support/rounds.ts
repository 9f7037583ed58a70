import { expect, type Page } from '@playwright/test';
import { addDays, shanghaiDay } from '@/lib/kernel/shanghai';
import { some } from '@/tests/support/some';
import { makeRows } from './calls/made-rows';
import { moveWindow } from './clock';
import { choose, confirm, field, saveForm } from './fields';

export type NewRound = { id: string; title: string };

const REGION = '望江街道';

/** A fund of the street, big enough for one small round unless said otherwise. */
export async function registerFund(officer: Page, mark: string, yuan = '90000'): Promise<void> {
  await officer.goto('/office/funds');
  await officer.locator('summary', { hasText: '登记一笔资金' }).click();
  // The list beside it filters by the same words.
  const form = officer.locator('form', { has: officer.getByRole('button', { name: '登记资金' }) });
  await choose(field(form, '所属区域'), REGION);
  await field(form, '资金名称').fill(fundName(mark));
  await choose(field(form, '资金来源'), '慈善资金');
  await field(form, '资金总额').fill(yuan);
  await officer.getByRole('button', { name: '登记资金' }).click();
  await expect(officer.getByRole('heading', { level: 1, name: fundName(mark) })).toBeVisible();
}

/** Registers a fund of its own, then creates a draft from the template for streets. Ends on the draft's settings. */
export async function createDraft(officer: Page, mark: string, yuan?: string): Promise<NewRound> {
  await registerFund(officer, mark, yuan);
  await officer.goto('/office/rounds/new');
  const title = `${REGION}社区微创投（${mark}）`;
  await officer.getByRole('link', { name: /街道、社区微创投/ }).click();
  await choose(field(officer, '所属区域'), REGION);
  await field(officer, '批次名称').fill(title);
  await officer.getByRole('button', { name: '创建草稿' }).click();
  await expect(officer).toHaveURL(/\/office\/rounds\/[\w-]+\/settings\//);
  const id = /rounds\/([\w-]+)\/settings/.exec(officer.url())?.[1] ?? '';
  return { id, title };
}

export async function fillSettings(
  officer: Page,
  { id }: NewRound,
  { mark, yuan = '60,000' }: { mark: string; yuan?: string },
): Promise<void> {
  const settings = (part: string): string => `/office/rounds/${id}/settings/${part}`;
  await officer.goto(settings('basics'));
  await field(officer, '简介').fill('支持社区社会组织解决居民身边的小事。');
  await field(officer, '联系人').fill('陈志远');
  await field(officer, '联系电话').fill('0571-00000102');
  await field(officer, '监督投诉电话').fill('0571-00000110');
  await saveForm(officer);

  await officer.goto(settings('timetable'));
  const day = (offset: number): string => addDays(shanghaiDay(new Date()), offset);
  await field(officer, '申报开始').fill(`${day(1)}T09:00`);
  await field(officer, '申报截止').fill(`${day(10)}T17:00`);
  await field(officer, '评审开始').fill(day(11));
  await field(officer, '评审结束').fill(day(30));
  await field(officer, '实施开始').fill(day(40));
  await field(officer, '实施结束').fill(day(200));
  await saveForm(officer);

  await officer.goto(settings('funding'));
  const line = officer.getByRole('group', { name: '第 1 行' });
  await choose(line.getByRole('combobox', { name: '资金' }), fundName(mark));
  await line.getByLabel('金额（元）').fill(yuan);
  await saveForm(officer);
}

/** What the settings know says itself; the rest is typed, section by section, until nothing is left to fill. */
export async function writeAnnouncement(officer: Page, { id }: NewRound): Promise<void> {
  await officer.goto(`/office/rounds/${id}/settings/announcement`);
  const unfilled = officer
    .getByRole('list', { name: '公告各部分' })
    .getByRole('listitem')
    .filter({ hasText: /处待填/ });
  await expect(unfilled).toHaveCount(2);
  const given = [
    { left: 1, name: '文号', text: '上城区社区微创投工作指引' },
    { left: 0, name: '办公地址', text: `${REGION}社会组织服务站` },
  ];
  for (const { left, name, text } of some(given)) {
    // Not by a click: whether the page that lives already is the one that was asked for, nobody can see.
    await officer.goto((await unfilled.first().getByRole('link').getAttribute('href')) ?? '');
    await expect(field(officer, '内容')).toHaveValue(new RegExp(`〔${name}〕`));
    await field(officer, name).fill(text);
    await officer.getByRole('button', { name: '保存', exact: true }).click();
    await expect(unfilled).toHaveCount(left);
    await expect(field(officer, '内容')).toHaveValue(new RegExp(text));
  }
}

export async function publish(officer: Page, { id }: NewRound): Promise<void> {
  await officer.goto(`/office/rounds/${id}/settings/publish`);
  await confirm(officer, '发布批次');
  await expect(officer.getByText(/^\d{4}年.+ 开始申报，.+ ?截止。/)).toBeVisible();
}

/** A round of a street that takes applications now, as its officer would have published it. */
export async function openRound(mark: string): Promise<NewRound> {
  const round = await makeRows<NewRound>({ make: 'round', region: REGION, mark });
  await moveWindow(round.id, { opensIn: -24, closesIn: 240 });
  return round;
}

/** The same by the screens, with what else its settings shall say where that matters. */
export async function openRoundByScreens(
  officer: Page,
  mark: string,
  further: (officer: Page, round: NewRound) => Promise<void> = async () => undefined,
): Promise<NewRound> {
  const round = await createDraft(officer, mark);
  await fillSettings(officer, round, { mark });
  await further(officer, round);
  await writeAnnouncement(officer, round);
  await publish(officer, round);
  await moveWindow(round.id, { opensIn: -24, closesIn: 240 });
  return round;
}

export const fundName = (mark: string): string => `${REGION}公益基金（${mark}）`;
