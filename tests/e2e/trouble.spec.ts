import type { Page } from '@playwright/test';
import { field, newMark, refusal, saveForm } from './support/fields';
import { expect, test } from './support/house';
import { openSection } from './support/proposals';
import { createDraft } from './support/rounds';

const nobody = '0199a000-0000-7000-8000-000000000000';

test('what does not exist, or is not yours to see, is not found', async ({ page, enter }) => {
  const addresses = [
    `/calls/${nobody}`,
    `/results/${nobody}`,
    `/projects/${nobody}`,
    `/organisations/${nobody}`,
    '/calls/x',
    '/nothing',
    `/invitation/${nobody}x/y`,
  ];
  for (const address of addresses) {
    expect((await page.goto(address))?.status(), address).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: '没有找到这个页面' })).toBeVisible();
  }
  const officer = await enter('district');
  for (const address of [
    `/office/rounds/${nobody}`,
    `/office/applications/${nobody}`,
    `/office/organisations/${nobody}`,
    `/office/rounds/${nobody}/stages/${nobody}`,
  ]) {
    expect((await officer.goto(address))?.status(), address).toBe(404);
  }
  // Whoever is signed in stays at their desk, wherever the address would have led.
  for (const address of [
    `/office/rounds/${nobody}/settings/form`,
    `/office/rounds/${nobody}`,
    `/calls/${nobody}`,
    '/nothing',
  ]) {
    expect((await officer.goto(address))?.status(), address).toBe(404);
    await expect(officer.getByRole('navigation').getByRole('link', { name: '批次', exact: true })).toBeVisible();
    await officer.getByRole('main').getByRole('link', { name: '回到工作台' }).click();
    await expect(officer).toHaveURL(/\/office$/);
  }
});

test('a public page leads whoever is signed in back to where they were', async ({ page, enter }) => {
  await page.goto('/history');
  await expect(page.getByRole('link', { name: '回到工作台' })).toBeHidden();
  const officer = await enter('district');
  await officer.goto('/office/organisations?page=1');
  await officer.goto('/history');
  await officer.getByRole('link', { name: '回到工作台' }).click();
  await expect(officer).toHaveURL(/\/office\/organisations\?page=1$/);
});

test('the calls stand within the desk of whoever is signed in', async ({ enter }) => {
  const owner = await enter('owner');
  await owner.goto('/my');
  await owner.getByRole('navigation').getByRole('link', { name: '项目征集' }).click();
  const links = owner.getByRole('navigation').getByRole('link');
  await expect(links.filter({ hasText: '我的申报' })).toBeVisible();
  await expect(links.filter({ hasText: '项目征集' })).toHaveAttribute('aria-current', 'page');
});

test('a record leads back to its list as it was left', async ({ enter }) => {
  const officer = await enter('district');
  await officer.goto('/office/organisations?sort=name&order=desc');
  await officer.locator('tbody').getByRole('link').first().click();
  await officer.getByRole('main').getByRole('link', { name: '社会组织' }).first().click();
  await expect(officer).toHaveURL(/\/office\/organisations\?sort=name&order=desc$/);
});

test("another city's officer finds nothing of this city", async ({ enter }) => {
  const [here, elsewhere] = [await enter('district'), await enter('jian')];
  await here.goto('/office/rounds');
  const round = (await here.locator('tbody').getByRole('link').first().getAttribute('href')) ?? '';
  expect(round).toMatch(/^\/office\/rounds\/[\w-]{30,}$/);
  expect((await here.goto(round))?.status()).toBe(200);
  for (const tab of ['', '/settings/basics', '/applications', '/stages', '/decisions', '/publicity', '/announcement']) {
    expect((await elsewhere.goto(`${round}${tab}`))?.status(), tab).toBe(404);
    await expect(elsewhere.getByRole('heading', { level: 1, name: '没有找到这个页面' })).toBeVisible();
  }
  expect((await elsewhere.goto('/admin/people'))?.status()).toBe(404);
});

test('whoever is not signed in is led to the door', async ({ page }) => {
  for (const address of ['/office', '/my', '/review', '/observe', '/admin/people', '/account', '/office/rounds/new']) {
    await page.goto(address);
    await expect(page, address).toHaveURL(/\/sign-in/);
  }
  const answer = await page.request.put(`/api/sheets/answers/${nobody}`, {
    data: { as: nobody, key: 'x', value: '', version: 0 },
  });
  expect(answer.status()).toBe(401);
});

test('whose session ends over an open form keeps what was typed, signs in beside it and submits', async ({ enter }) => {
  const officer = await enter('district');
  const round = await createDraft(officer, newMark());
  await officer.goto(`/office/rounds/${round.id}/settings/basics`);
  const title = field(officer, '批次名称');
  await title.fill('登录失效以后仍在的名称');
  const cookies = await officer.context().cookies();
  await officer.context().clearCookies();
  await officer.getByRole('button', { name: '保存', exact: true }).click();
  await expect(refusal(officer)).toContainText('登录已失效');
  await expect(title).toHaveValue('登录失效以后仍在的名称');
  await officer.context().addCookies(cookies);
  await saveForm(officer);
});

test('what is typed before the script arrives is kept, in one line and in many', async ({ enter }) => {
  const officer = await enter('district');
  const round = await createDraft(officer, newMark());
  await officer.goto(`/office/rounds/${round.id}/settings/basics`);
  await field(officer, '简介').fill('先前的简介。');
  await saveForm(officer);
  const arrived = Promise.withResolvers<undefined>();
  await officer.route('**/_next/static/**/*.js', async (route) => {
    await arrived.promise;
    await route.continue();
  });
  await officer.reload({ waitUntil: 'commit' });
  const [title, summary] = [field(officer, '批次名称'), field(officer, '简介')];
  await expect(summary).toHaveValue('先前的简介。');
  await title.fill('脚本到达之前填写的名称');
  await summary.fill('脚本到达之前填写的简介。');
  arrived.resolve(undefined);
  await expect(officer.getByText('已写 12 / 500 字')).toBeVisible();
  await saveForm(officer);
  await officer.reload();
  await expect(title).toHaveValue('脚本到达之前填写的名称');
  await expect(summary).toHaveValue('脚本到达之前填写的简介。');
});

test('two tabs over one form: the second is told, and what it typed is kept', async ({ enter }) => {
  const first = await enter('district');
  const round = await createDraft(first, newMark());
  const second = await first.context().newPage();
  for (const tab of [first, second]) await tab.goto(`/office/rounds/${round.id}/settings/basics`);
  await field(first, '联系人').fill('陈志远');
  await saveForm(first);
  await field(second, '联系人').fill('徐佳怡');
  await second.getByRole('button', { name: '保存', exact: true }).click();
  await expect(refusal(second)).toContainText('有人先改动了这里');
  await expect(field(second, '联系人')).toHaveValue('徐佳怡');
  await first.reload();
  await expect(field(first, '联系人')).toHaveValue('陈志远');
});

test('field names that reach for prototypes or endless lists are refused in words', async ({ enter }) => {
  const officer = await enter('district');
  const round = await createDraft(officer, newMark());
  for (const name of ['__proto__.polluted', 'constructor.prototype.x', 'lines.99999999.fundId']) {
    await officer.goto(`/office/rounds/${round.id}/settings/basics`);
    await officer.locator('form#form').evaluate((form, hostile) => {
      const input = Object.assign(document.createElement('input'), { type: 'hidden', name: hostile, value: '1' });
      form.append(input);
    }, name);
    await officer.getByRole('button', { name: '保存', exact: true }).click();
    await expect(refusal(officer), name).toContainText('提交的内容无法识别');
  }
});

test('a wrong password says nothing about the account', async ({ page }) => {
  const told: string[] = [];
  for (const email of ['city@demo.example', `nobody-${newMark()}@demo.example`]) {
    await page.goto('/sign-in');
    await page.getByLabel('电子邮箱').fill(email);
    await page.getByLabel('密码', { exact: true }).fill('Wrong-password-1');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await expect(page.getByText('未能登录。请核对电子邮箱和密码', { exact: false })).toBeVisible();
    told.push(`${new URL(page.url()).search} ${await page.getByRole('main').innerText()}`);
  }
  expect(told[0]).toBe(told[1]);
});

test('broken JSON, unknown fields and impossible addresses get an answer, never a 500', async ({ enter }) => {
  const member = await enter('owner');
  await member.goto('/my/applications');
  await openOwnDraft(member);
  const { door, as } = await ownSheet(member);
  const json = { 'content-type': 'application/json' };
  for (const body of [
    '{"key":',
    '[]',
    'null',
    `{"as":"${as}","key":"__proto__","value":{},"version":0}`,
    `{"as":"${as}","key":"projectTitle","value":{"a":1},"version":0}`,
  ]) {
    const answer = await member.request.put(door, { data: Buffer.from(body), headers: json });
    expect(answer.status(), body).toBe(422);
    expect(((await answer.json()) as { problems: { text: string }[] }).problems[0]?.text, body).toMatch(
      /[\u4e00-\u9fff]/,
    );
  }
  const stale = await member.request.put(door, {
    data: { as, key: 'projectTitle', value: '过期的版本', version: 999 },
  });
  expect(stale.status()).toBe(409);
  expect((await member.request.put('/api/sheets/constructor/x', { data: {} })).status()).toBe(404);
  expect((await member.request.get('/api/sheets/answers/%27?key=__proto__')).status()).toBe(404);
  expect((await member.request.get('/calls/%00')).status()).toBe(404);
  expect((await member.request.get('/calls?page=-1&status=%E4%B8%8D')).status()).toBe(200);
  expect((await member.request.get('/my/applications/new?round=%27%22')).status()).toBe(404);
});

test("nobody saves into another's application", async ({ enter }) => {
  const [owner, stranger] = [await enter('owner'), await enter('expert1')];
  await owner.goto('/my/applications');
  await openOwnDraft(owner);
  const { door, as } = await ownSheet(owner);
  expect((await stranger.goto(new URL(owner.url()).pathname))?.status()).toBe(404);
  // Not in the owner's name, for that is refused whatever it is about; in one's own, there is nothing of the kind.
  const inTheirName = await stranger.request.put(door, {
    data: { as, key: 'projectTitle', value: '别人的', version: 0 },
  });
  expect(inTheirName.status()).toBe(401);
  await stranger.goto('/review/assignments');
  const bundle = stranger.locator('section').filter({ hasText: '社区融合专题' });
  await bundle.getByRole('row').filter({ hasText: '待评分' }).first().getByRole('link').click();
  const own = await sentBy(stranger, () => stranger.getByLabel('评审意见').pressSequentially('。'));
  const inOnesOwn = await stranger.request.put(door, {
    data: { as: own.as, key: 'projectTitle', value: '别人的', version: 0 },
  });
  expect(inOnesOwn.status()).toBe(404);
});

/** The demonstration's own draft: those of the other journeys are submitted while this one looks. */
async function openOwnDraft(page: Page): Promise<void> {
  const drafts = page.getByRole('row').filter({ hasText: '草稿' });
  await drafts.filter({ hasText: '杭州市公益创投' }).getByRole('link').first().click();
}

/** A section of one's own application, where its cells are saved, and as whom. */
async function ownSheet(page: Page): Promise<{ door: string; as: string }> {
  await openSection(page, '项目基本信息');
  return sentBy(page, () => field(page, '项目名称').pressSequentially('。'));
}

/** Where a page sends what is typed, and as whom; resolves when it is saved. */
async function sentBy(page: Page, type: () => Promise<void>): Promise<{ door: string; as: string }> {
  const [saved] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'PUT' && response.ok()),
    type(),
  ]);
  const request = saved.request();
  return { door: new URL(request.url()).pathname, as: (request.postDataJSON() as { as: string }).as };
}
