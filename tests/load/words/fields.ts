import { expect, type Page } from '@playwright/test';
import { moveWindow } from '@/tests/e2e/support/clock';
import { publishCall } from '@/tests/e2e/support/demands';
import { field, newMark } from '@/tests/e2e/support/fields';
import { startApplication } from '@/tests/e2e/support/proposals';
import { createDraft, fillSettings, type NewRound, publish, writeAnnouncement } from '@/tests/e2e/support/rounds';
import { boxesKind, dayKind, type Kind, type Place, typedKind } from './kinds';

type Enter = (who: 'district' | 'street' | 'editor' | 'expert1') => Promise<Page>;
/** Somebody at a computer, and the fields they fill in there. */
export type Desk = { who: 'editor' | 'expert1'; kinds: Kind[] };

/** Questions that are added to the street's form, so that one section asks something of every kind. */
const ADDED = {
  text: '短文字一项',
  money: '金额一项',
  day: '日期一项',
  singleChoice: '单选一项',
  multiChoice: '多选一项',
  table: '表格一项',
};

/** An application to a round of its own, a need and a score sheet of the demonstration. */
export async function openDesks(enter: Enter): Promise<Desk[]> {
  const round = await openRound(await enter('district'));
  const applicant = await enter('editor');
  const application = await startApplication(applicant, round.id);
  const call = await publishCall(await enter('street'), newMark());
  await applicant.goto(`/demand-calls/${call.id}`);
  const demand = await applicant.getByRole('link', { name: '提交需求', exact: true }).getAttribute('href');
  const sheet = await sheetAddress(await enter('expert1'));
  return [
    { who: 'editor', kinds: [...answers(`/my/applications/${application}/sections/project`), need(demand ?? '')] },
    { who: 'expert1', kinds: scores(sheet) },
  ];
}

async function openRound(officer: Page): Promise<NewRound> {
  const mark = newMark();
  const round = await createDraft(officer, mark);
  await fillSettings(officer, round, { mark });
  for (const [preset, label] of Object.entries(ADDED)) {
    await officer.goto(`/office/rounds/${round.id}/settings/form?add=project&preset=${preset}`);
    await field(officer, '名称').first().fill(label);
    await officer.getByRole('button', { name: '添加', exact: true }).click();
    await expect(officer.getByRole('link', { name: label, exact: true })).toBeVisible();
  }
  await writeAnnouncement(officer, round);
  await publish(officer, round);
  await moveWindow(round.id, { opensIn: -24, closesIn: 240 });
  return round;
}

/** The last sheet of the bundle in which no other journey works. */
async function sheetAddress(page: Page): Promise<string> {
  await page.goto('/review/assignments');
  await page.locator('section').filter({ hasText: '吉安市社区微创投' }).locator('.choice a, tbody a').last().click();
  const declare = page.getByRole('button', { name: '确认无利害关系，开始评审' });
  const rubric = page.getByRole('heading', { name: '评分表' });
  await expect(declare.or(rubric)).toBeVisible();
  if (await declare.isVisible()) await declare.click();
  await expect(rubric).toBeVisible();
  return new URL(page.url()).pathname;
}

function answers(address: string): Kind[] {
  const place: Place = {
    address,
    ready: (page) => expect(page.locator('[data-saves-itself="from now on"]')).toBeAttached(),
  };
  const labelled = (label: string) => (page: Page) => field(page, label);
  const cell = (page: Page) => page.getByLabel('第 1 行 名称', { exact: true });
  const row = typedKind('row of a table', place, { find: cell, most: 40 });
  const boxes = (label: string) => (page: Page) =>
    page.getByRole('group', { name: label }).locator('input:not([type=hidden])');
  return [
    typedKind('short text', place, { find: labelled(ADDED.text), most: 40 }),
    typedKind('long text', place, { find: labelled('居民有什么需要'), most: 120 }),
    typedKind('number', place, { find: labelled('直接受益人数'), most: 5 }),
    typedKind('money', place, { find: labelled(ADDED.money), most: 7 }),
    dayKind('date', place, labelled(ADDED.day)),
    boxesKind('choice', place, boxes(ADDED.singleChoice)),
    boxesKind('several choices', place, boxes(ADDED.multiChoice)),
    {
      ...row,
      begin: async (page) => {
        if ((await cell(page).count()) === 0) await page.getByRole('button', { name: '添加一行' }).click();
        await row.begin(page);
      },
    },
  ];
}

const need = (address: string): Kind =>
  typedKind(
    'resident’s demand',
    { address, ready: async () => undefined },
    { find: (page) => field(page, '存在的问题'), most: 80 },
  );

function scores(address: string): Kind[] {
  const place: Place = { address, ready: async () => undefined };
  return [
    typedKind('score', place, { find: (page) => page.locator('input[data-points]').first(), most: 2 }),
    typedKind('comment', place, { find: (page) => page.getByLabel('评审意见'), most: 120 }),
  ];
}
