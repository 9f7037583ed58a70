import { moveWindow } from './support/clock';
import { choose, field, newMark, openGroup, saveForm } from './support/fields';
import { expect, test } from './support/house';
import { look } from './support/look';
import { type Registered, register, verify } from './support/organisations';
import { createDraft, fillSettings, type NewRound, publish, registerFund, writeAnnouncement } from './support/rounds';

/** Last year's round comes again as an edition with two tracks, each with its own form and gates. */
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const mark = newMark();
const templateName = `望江街道微创投（${mark}）`;
const editionTitle = `2027年望江街道公益创投（${mark}）`;
let lastYear: NewRound;
let edition: NewRound;
let filedTrack: NewRound;
let group: Registered;

const idIn = (url: string): string => /rounds\/([\w-]{30,})/.exec(url)?.[1] ?? '';

test('an officer copies an earlier round: its dates are proposed, its money is not copied, the announcement asks again', async ({
  enter,
}) => {
  const officer = await enter('district');
  lastYear = await createDraft(officer, mark);
  await fillSettings(officer, lastYear, { mark });
  await writeAnnouncement(officer, lastYear);
  await publish(officer, lastYear);

  await officer.goto('/office/rounds/new?from=copy');
  await officer.getByRole('searchbox', { name: '批次名称' }).fill(mark);
  await officer.getByRole('button', { name: '筛选' }).click();
  await officer.getByRole('link', { name: lastYear.title }).click();
  await expect(officer.getByText('资金和选题属于原年度，不复制')).toBeVisible();
  await expect(officer.getByRole('checkbox', { name: /采用建议日期/ })).toBeChecked();
  await look(officer, 'round-copy');
  await field(officer, '批次名称').fill(`2027年望江街道社区微创投（${mark}）`);
  await officer.getByRole('button', { name: '创建草稿' }).click();
  // It leads to what the copy still needs first.
  await expect(officer).toHaveURL(/settings\/funding/);
  const copyId = idIn(officer.url());
  await officer.goto(`/office/rounds/${copyId}/settings/basics`);
  await expect(field(officer, '监督投诉电话')).toHaveValue('0571-00000110');
  await officer.goto(`/office/rounds/${copyId}/settings/timetable`);
  await expect(field(officer, '申报截止')).toHaveValue(/^2027-/);
  await officer.goto(`/office/rounds/${copyId}/settings/funding`);
  await expect(officer.getByRole('group', { name: '第 1 行' }).getByLabel('金额（元）')).toHaveValue('');
  await officer.goto(`/office/rounds/${copyId}/settings/announcement?of=time`);
  await expect(field(officer, '内容')).toHaveValue(/〔申报开始〕至〔申报截止〕/);
});

test('keeps the round as a template, which shows what it holds', async ({ enter }) => {
  const officer = await enter('district');
  await officer.goto(`/office/rounds/${lastYear.id}`);
  await officer.locator('summary', { hasText: '存为模板' }).click();
  await field(officer, '模板名称').fill(templateName);
  await officer.getByRole('button', { name: '存为模板' }).click();
  await expect(officer.getByRole('heading', { level: 1, name: templateName })).toBeVisible();
  await officer.locator('summary', { hasText: '公告（12 部分）' }).click();
  await expect(officer.getByText('〔申报开始〕至〔申报截止〕（北京时间）。')).toBeVisible();
  await look(officer, 'template');
  await officer.goto('/office/templates');
  await expect(officer.getByRole('link', { name: templateName })).toBeVisible();
  await look(officer, 'templates');
});

test('modifies the template: what is shown stays until it is stored, and no list takes the open plan for a round', async ({
  enter,
}) => {
  const officer = await enter('district');
  await officer.goto('/office/templates');
  await officer.getByRole('link', { name: templateName }).click();
  await officer.getByRole('button', { name: '修改模板' }).click();
  await expect(officer.getByText(/您正在修改模板/)).toBeVisible();
  await expect(officer).toHaveURL(/office\/templates\/[\w-]+\/edit\/categories/);
  await expect(officer.getByRole('link', { name: '批次模板' })).toHaveAttribute('aria-current', 'page');
  await expect(officer.getByRole('link', { name: '时间安排' })).toHaveCount(0);
  await look(officer, 'template-modified');
  await officer.getByRole('link', { name: '拨付' }).click();
  await officer.getByRole('link', { name: '60/40 两期拨付' }).click();
  await saveForm(officer);
  await officer.goto('/office/rounds');
  await expect(officer.getByRole('link', { name: templateName })).toHaveCount(0);
  await officer.goto('/office/templates');
  await officer.getByRole('link', { name: templateName }).click();
  await expect(officer.getByText(/开始修改，尚未存回/)).toBeVisible();
  await officer.getByRole('link', { name: '继续修改' }).click();
  await officer.getByRole('button', { name: '存回模板' }).click();
  await expect(officer.getByRole('button', { name: '修改模板' })).toBeVisible();
  await expect(officer.getByText('首款 60%、尾款 40%')).toBeVisible();
});

test('makes an edition of it with a second track for filed groups, and publishes both', async ({ enter }) => {
  test.setTimeout(180_000);
  const officer = await enter('district');
  await registerFund(officer, `${mark}a`);
  await registerFund(officer, `${mark}b`);
  await officer.goto('/office/rounds/new?from=own');
  await officer.getByRole('link', { name: templateName }).click();
  await choose(field(officer, '所属区域'), '望江街道');
  await field(officer, '年度').fill('2027');
  await field(officer, '批次名称').fill(editionTitle);
  await officer.getByRole('button', { name: '创建草稿' }).click();
  await expect(officer).toHaveURL(/settings\/basics/);
  edition = { id: idIn(officer.url()), title: editionTitle };
  await fillSettings(officer, edition, { mark: `${mark}a` });
  await officer.goto(`/office/rounds/${edition.id}/settings/eligibility`);
  await openGroup(officer, '申报主体');
  const kinds = officer.getByRole('group', { name: '申报主体类型' });
  await kinds.getByRole('checkbox', { name: '备案类社区社会组织' }).uncheck();
  await saveForm(officer);

  await officer.goto(`/office/rounds/${edition.id}`);
  await officer.locator('summary', { hasText: '增加赛道' }).click();
  await field(officer, '本批次自身的赛道名称').fill('社会组织赛道');
  await field(officer, '新赛道名称').fill('备案团队赛道');
  await choose(field(officer, '以什么为起点'), '备案团队赛道');
  await look(officer, 'round-acts');
  await officer.getByRole('button', { name: '增加赛道' }).click();
  await expect(officer).toHaveURL(/settings\/basics/);
  filedTrack = { id: idIn(officer.url()), title: `${editionTitle}（备案团队赛道）` };
  await expect(field(officer, '批次名称')).toHaveValue(filedTrack.title);
  await fillSettings(officer, filedTrack, { mark: `${mark}b` });
  await writeAnnouncement(officer, filedTrack);
  await publish(officer, filedTrack);

  await officer.goto(`/office/rounds/${edition.id}/settings/announcement`);
  await expect(officer.getByText(/处待填/)).toHaveCount(0);
  await publish(officer, edition);
  await expect(officer.getByRole('region', { name: '本届赛道' }).locator('tbody').getByRole('link')).toHaveText([
    '社会组织赛道（本页）',
    '备案团队赛道',
  ]);
  await look(officer, 'round-with-tracks');
  for (const { id } of [edition, filedTrack]) await moveWindow(id, { opensIn: -24, closesIn: 240 });
});

test('the public finds the edition once, with its tracks', async ({ page }) => {
  await page.goto('/calls');
  await expect(page.getByRole('link', { name: filedTrack.title })).toHaveCount(0);
  await expect(page.getByRole('row', { name: editionTitle })).toContainText(
    '分设 2 个赛道：社会组织赛道、备案团队赛道',
  );
  await look(page, 'calls-with-tracks');
  await page.getByRole('link', { name: editionTitle }).click();
  await page.getByRole('region', { name: '本届赛道' }).getByRole('link', { name: '备案团队赛道' }).click();
  await expect(page.getByText(`本公告是“${editionTitle}”的“备案团队赛道”`)).toBeVisible();
  await look(page, 'call-of-track');
});

test('a filed group sees before typing that only the filed track is for it, and fills that track’s form', async ({
  enter,
}) => {
  group = await register(await enter(), mark, { isFiled: true });
  await verify(await enter('street'), group.name);
  const member = await enter(group.account);
  await member.goto(`/my/applications/new?round=${edition.id}`);
  const tracks = member.getByRole('region', { name: '选择赛道' });
  await expect(tracks.getByRole('row', { name: /社会组织赛道/ })).toContainText('不符合');
  await expect(tracks.getByRole('row', { name: /备案团队赛道/ })).toContainText('可以申报');
  await expect(member.getByRole('button', { name: '开始填写申报书' })).toHaveCount(0);
  await look(member, 'choose-track');
  await tracks.getByRole('link', { name: '备案团队赛道' }).click();
  await member.getByRole('button', { name: '开始填写申报书' }).click();
  await expect(member).toHaveURL(/\/my\/applications\/[\w-]{30,}/);
  await expect(
    member.getByRole('navigation', { name: '申报书各部分' }).getByRole('link', { name: /承接单位/ }),
  ).toBeVisible();
});
