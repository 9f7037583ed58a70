import type { Locator, Page } from '@playwright/test';
import { some } from '@/tests/support/some';
import { demoAccount, signIn } from './support/accounts';
import { field, newMark } from './support/fields';
import { expect, test } from './support/house';
import { startApplication } from './support/proposals';
import { createDraft, openRound } from './support/rounds';

const need = '居民有什么需要';
const mark = (page: Page) => page.locator('.answer').filter({ has: field(page, need) });
const savedWord = (page: Page) => mark(page).getByText(/^已保存 \d\d:\d\d:\d\d/);
/** What this browser keeps of journals, as one text. */
const kept = (page: Page) => page.evaluate(() => JSON.stringify(localStorage));

/** Notes each question on leaving, and stays. */
function stay(page: Page): string[] {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  return asked;
}

/** With keys, as a person does: browsers ask only after those. */
async function typeInto(control: Locator, text: string): Promise<void> {
  await control.click();
  await control.press('ControlOrMeta+A');
  await control.pressSequentially(text);
}

test.describe('an application being written', () => {
  test.describe.configure({ timeout: 120_000 });
  let section: string;

  test.beforeAll(async ({ browser }) => {
    const [officer, writer] = [await browser.newPage(), await browser.newPage()];
    await signIn(officer, 'district');
    const round = await openRound(newMark());
    await signIn(writer, 'editor');
    section = `/my/applications/${await startApplication(writer, round.id)}/sections/project`;
    await Promise.all([officer.close(), writer.close()]);
  });

  test('links, the way back and a reload all ask while something is not saved', async ({ enter }) => {
    const page = await enter('editor');
    await page.goto(section);
    await typeInto(field(page, need), '已送达的内容');
    await expect(savedWord(page)).toBeVisible();
    await page.context().setOffline(true);
    await typeInto(field(page, need), '没有送达的内容');
    await expect(mark(page).getByText('未保存，将自动重试')).toBeVisible();
    const asked = stay(page);
    const leaving = [
      () => page.getByRole('navigation', { name: '申报书各部分' }).getByRole('link').first().click(),
      () => page.evaluate(() => void setTimeout(() => history.back())),
      () => page.evaluate(() => void setTimeout(() => location.reload())),
    ];
    for (const leave of some(leaving)) {
      const before = asked.length;
      await leave();
      await expect.poll(() => asked).toEqual([...asked.slice(0, before), 'beforeunload']);
      await expect(field(page, need)).toHaveValue('没有送达的内容');
    }
    await page.context().setOffline(false);
    await expect(savedWord(page)).toBeVisible();
    await page.reload();
    expect(asked).toHaveLength(leaving.length);
    await expect(field(page, need)).toHaveValue('没有送达的内容');
  });

  test('whoever is signed out signs in again beside the page, and what waited is saved by itself', async ({
    enter,
  }) => {
    const page = await enter('editor');
    await page.goto(section);
    await typeInto(field(page, need), '登录时的内容');
    await expect(savedWord(page)).toBeVisible();
    await page.context().clearCookies();
    await typeInto(field(page, need), '退出以后写下的内容');
    await expect(mark(page).getByText(/登录已失效。内容保留在本机/)).toBeVisible();
    const [beside] = await Promise.all([
      page.context().waitForEvent('page'),
      mark(page).getByRole('link', { name: '在新窗口重新登录' }).click(),
    ]);
    const { email, password } = demoAccount('editor');
    await beside.getByLabel('电子邮箱').fill(email);
    await beside.getByLabel('密码', { exact: true }).fill(password);
    await beside.getByRole('button', { name: '登录', exact: true }).click();
    await expect(beside).not.toHaveURL(/sign-in/);
    await expect(savedWord(page)).toBeVisible({ timeout: 40_000 });
    await page.reload();
    await expect(field(page, need)).toHaveValue('退出以后写下的内容');
  });

  test('a composition is neither kept nor sent half-way, and is both once it has ended', async ({ enter }) => {
    const page = await enter('editor');
    await page.goto(section);
    await typeInto(field(page, need), '开头');
    await expect(savedWord(page)).toBeVisible();
    const sent: string[] = [];
    page.on('request', (request) => void (request.method() === 'PUT' && sent.push(request.postData() ?? '')));
    const keys = await page.context().newCDPSession(page);
    for (const text of ['n', 'ni', 'nih', 'nihao'])
      await keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await expect(field(page, need)).toHaveValue('开头nihao');
    expect(await kept(page)).not.toContain('nihao');
    await keys.send('Input.insertText', { text: '你好' });
    await expect(field(page, need)).toHaveValue('开头你好');
    expect(await kept(page)).toContain('开头你好');
    await expect(savedWord(page)).toBeVisible();
    await expect.poll(() => sent.join()).toContain('开头你好');
    expect(sent.join()).not.toContain('nihao');
  });
});

test('what only asks for something is left without a question', async ({ enter }) => {
  const visitor = await enter();
  for (const address of ['/verify', '/demands/find', '/objections/find']) {
    await visitor.goto(address);
    await typeInto(visitor.getByRole('main').getByRole('textbox').first(), '2026');
    const asked = stay(visitor);
    await visitor.getByRole('contentinfo').getByRole('link', { name: '操作指南' }).click();
    await expect(visitor).toHaveURL(/\/guide$/);
    expect(asked).toEqual([]);
  }
});

test('a settings page and a document ask before something typed is left, and not once it says the same again', async ({
  enter,
}) => {
  const officer = await enter('district');
  const { id } = await createDraft(officer, newMark());
  for (const [address, label] of [
    [`/office/rounds/${id}/settings/basics`, '简介'],
    ['/office/demand-calls/new', '征集令名称'],
  ] as const) {
    await officer.goto(address);
    const control = field(officer, label);
    const before = await control.inputValue();
    await typeInto(control, '还没有保存');
    const asked = stay(officer);
    const away = officer.getByRole('navigation').getByRole('link').first();
    await away.click();
    await expect.poll(() => asked).toEqual(['beforeunload']);
    await expect(control).toHaveValue('还没有保存');
    await control.press('ControlOrMeta+A');
    await control.press('Delete');
    if (before !== '') await control.pressSequentially(before);
    await away.click();
    await expect(officer).not.toHaveURL(new RegExp(`${address}$`));
    expect(asked).toHaveLength(1);
    officer.removeAllListeners('dialog');
  }
});

test('a page that outlived a renewal of the site says so, and what was typed comes back with the new page', async ({
  enter,
}) => {
  const officer = await enter('district');
  const { id } = await createDraft(officer, newMark());
  await officer.goto(`/office/rounds/${id}/settings/basics`);
  const control = field(officer, '简介');
  await typeInto(control, '更新前写下的简介');
  // What the server is asked by a page of another build: for an action that it does not know.
  await officer.route('**', (route) => {
    const headers = route.request().headers();
    return route.continue(
      'next-action' in headers ? { headers: { ...headers, 'next-action': `40${'0'.repeat(40)}` } } : {},
    );
  });
  const asked = stay(officer);
  await officer.getByRole('button', { name: '保存', exact: true }).click();
  await expect(officer.getByText(/系统已更新，这次没有提交/)).toBeVisible();
  await expect(control).toHaveValue('更新前写下的简介');
  await officer.unrouteAll();
  await officer.reload();
  expect(asked).toEqual([]);
  await expect(officer.getByText(/已恢复您刚才填写的内容/)).toBeVisible();
  await expect(control).toHaveValue('更新前写下的简介');
  await officer.getByRole('button', { name: '保存', exact: true }).click();
  await expect(officer.getByText('已保存。')).toBeVisible();
  await officer.reload();
  await expect(control).toHaveValue('更新前写下的简介');
});
