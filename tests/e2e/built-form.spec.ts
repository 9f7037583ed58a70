import type { Locator } from '@playwright/test';
import { moveWindow } from './support/clock';
import { choose, confirm, field, newMark, refusal } from './support/fields';
import { composeBudgetRule, saveBudgetRule } from './support/form-rules';
import { expect, test } from './support/house';
import { look } from './support/look';
import { fillProposal, nameTwoPlaces, startApplication, submit } from './support/proposals';
import { createDraft, fillSettings, type NewRound, publish, writeAnnouncement } from './support/rounds';

/** A form's way: built with a budget rule, rehearsed, published, and changed while open with a colleague's approval. */
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const mark = newMark();
let round: NewRound;

test('the officer adds a question and a budget rule, and rehearses both', async ({ enter }) => {
  const officer = await enter('district');
  round = await createDraft(officer, mark);
  await fillSettings(officer, round, { mark });
  await officer.goto(`/office/rounds/${round.id}/settings/form?add=project&preset=longText`);
  await field(officer, '名称').fill('居民参与方式');
  await officer.getByRole('button', { name: '添加', exact: true }).click();
  await expect(officer.getByRole('link', { name: '居民参与方式', exact: true })).toBeVisible();
  await officer.getByRole('link', { name: '实施地点', exact: true }).click();
  await field(officer, '最多可填').fill('3');
  await officer.getByRole('button', { name: '保存', exact: true }).click();
  await expect(officer.getByRole('link', { name: '居民参与方式', exact: true })).toBeVisible();
  await composeBudgetRule(officer, 2);
  await saveBudgetRule(officer, 2);

  await officer.getByRole('navigation', { name: '批次页面' }).getByRole('link', { name: '预演' }).click();
  const findings = officer.getByRole('list', { name: '预演结果' }).getByRole('listitem');
  await expect(findings.filter({ hasText: '填报规则' }).filter({ hasText: '已满足' })).not.toHaveCount(0);
  await expect(findings.filter({ hasText: '须处理' })).toHaveCount(0);
  await officer.getByRole('navigation', { name: '查看角色' }).getByRole('link', { name: '专家所见' }).click();
  await expect(officer.getByText('居民参与方式').first()).toBeVisible();
});

test('it is published, and then stands still', async ({ enter }) => {
  const officer = await enter('district');
  await writeAnnouncement(officer, round);
  await publish(officer, round);
  await moveWindow(round.id, { opensIn: -24, closesIn: 240 });
  await officer.goto(`/office/rounds/${round.id}/settings/form`);
  await expect(officer.getByRole('link', { name: '居民参与方式', exact: true })).toHaveCount(0);
  await expect(officer.getByText('居民参与方式').first()).toBeVisible();
  await look(officer, 'built-form-published');
});

test('an organisation names two places, with script and without, and the office finds it under the second', async ({
  enter,
  browser,
}) => {
  const owner = await enter('owner');
  const title = `邻里相伴行动（${mark}）`;
  const id = await startApplication(owner, round.id);
  let names: string[] = [];
  await fillProposal(owner, title, {
    places: async (page) => (names = await nameTwoPlaces(page)),
    // The officer's rule lets activities and volunteers have half of it at most.
    spentOn: '专家/讲师费',
  });
  await look(owner, 'places-typed');

  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await owner.context().storageState(),
  });
  const unscripted = await plain.newPage();
  await unscripted.goto(`/my/applications/${id}/sections/project`);
  const [second, third] = [2, 3].map((place) => unscripted.getByLabel(`实施地点 第 ${place} 个`)) as [Locator, Locator];
  const save = () => unscripted.getByRole('button', { name: '保存本页' }).click();
  await choose(third, names[0] ?? '');
  await save();
  await expect(refusal(unscripted)).toContainText(`重复填写了${names[0]}`);
  await second.selectOption('');
  await third.selectOption('');
  await save();
  await expect(unscripted.getByText('本页内容已保存')).toBeVisible();
  await expect(third).toHaveCount(0);
  await choose(second, names[1] ?? '');
  await save();
  await expect(second.locator('option:checked')).toHaveText(new RegExp(`${names[1]}$`));
  await plain.close();
  await submit(owner, id);

  const officer = await enter('district');
  await officer.goto(`/office/rounds/${round.id}/applications`);
  await choose(officer.locator('select[name=region]'), `${names[1]} 1`);
  await officer.getByRole('button', { name: '筛选' }).click();
  await expect(officer.getByRole('row').filter({ hasText: title })).toHaveCount(1);
  await expect(officer.getByText('共 1 份申报', { exact: false }).first()).toBeVisible();
  await look(officer, 'places-filtered');
});

test('the question is put more plainly by an amendment, which a colleague publishes', async ({ enter }) => {
  const drafter = await enter('district');
  await drafter.goto(`/office/rounds/${round.id}/amendments`);
  await drafter.getByRole('button', { name: '开始修订申报书' }).click();
  await drafter.getByRole('link', { name: '居民参与方式', exact: true }).click();
  await field(drafter, '填写提示').fill('写明居民怎样参与策划、实施和评价');
  await drafter.getByRole('button', { name: '保存', exact: true }).click();
  await field(drafter, '修订原因').fill('申报单位普遍询问此项怎样填写，补充说明。');
  await drafter.getByRole('button', { name: '提交审批' }).click();
  await expect(drafter.getByText('您是本次修订的起草人，不能审批。', { exact: false })).toBeVisible();
  const address = drafter.url();

  const colleague = await enter('city');
  await colleague.goto(address);
  await confirm(colleague, '批准并发布');
  await expect(colleague.getByText('已发布', { exact: true }).first()).toBeVisible();
  await colleague.goto(`/calls/${round.id}`);
  await expect(colleague.getByRole('region', { name: '修订公告' })).toContainText('写明居民怎样参与策划、实施和评价');
});
