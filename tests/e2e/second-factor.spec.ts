import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { hotp, stepOf } from '@/lib/people/second-factor/totp';
import { systemChromium } from '@/tests/support/chromium';
import { signIn } from './support/accounts';
import { serving } from './support/another-server';
import { agePassword } from './support/clock';
import { field } from './support/fields';
import { expect, test } from './support/house';

const password = 'Rohrdommel-9-im-Moor';

/** An expert of the roster opens the account by the link of a letter; nobody else's tests meet them. */
async function openAccount(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in/forgot');
  await field(page, '电子邮箱').fill(email);
  await page.getByRole('button', { name: '发送链接' }).click();
  await expect(page.getByText('链接将在几分钟内送达')).toBeVisible();
  await page.goto(`/outbox?to=${encodeURIComponent(email)}`);
  const letter = page
    .getByRole('listitem')
    .filter({ hasText: /设置.*密码|重设.*密码/ })
    .first();
  await letter.locator('summary').click();
  await letter.getByRole('link').first().click();
  await field(page, '新密码').fill(password);
  await field(page, '再次输入新密码').fill(password);
  await page.getByRole('button', { name: '设置密码' }).click();
  await expect(page).toHaveURL(/sign-in\?done=password/);
}

/** The password alone, from a page that asked for the sign-in. */
async function givePassword(page: Page, email: string, typed = password): Promise<void> {
  await page.getByLabel('电子邮箱').fill(email);
  await page.getByLabel('密码', { exact: true }).fill(typed);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

async function giveCode(page: Page, code: string): Promise<void> {
  await field(page, '验证码').fill(code);
  await page.getByRole('button', { name: '继续', exact: true }).click();
}

const generator =
  (secret: Buffer) =>
  (steps: number): string =>
    hotp(secret, stepOf(new Date()) + steps);

function fromBase32(letters: string): Buffer {
  const bits = [...letters.replaceAll(/\s/g, '')].map((sign) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'),
  );
  return Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

async function enrol(page: Page) {
  await page.goto('/account');
  await page.getByRole('main').getByRole('link', { name: '设置', exact: true }).click();
  return setUp(page, password);
}

async function setUp(page: Page, current: string) {
  await field(page, '当前密码').fill(current);
  await page.getByRole('button', { name: '开始设置' }).click();
  await expect(page.getByRole('img', { name: '双重验证的二维码' })).toBeVisible();
  const code = generator(fromBase32(await page.locator('main code').innerText()));
  await field(page, '验证码').fill(code(0));
  await page.getByRole('button', { name: '确认开启' }).click();
  await expect(page.getByText('双重验证已开启。下面是 10 个恢复码')).toBeVisible();
  const recoveryCodes = await page.locator('.notice li').allInnerTexts();
  expect(recoveryCodes).toHaveLength(10);
  return { code, recoveryCode: recoveryCodes[4] ?? '' };
}

async function leaveFor(page: Page, path: string): Promise<void> {
  await page.goto('/sign-out');
  await page.goto(path);
  await expect(page).toHaveURL(/\/sign-in\?asked=1/);
}

for (const hasScript of [true, false])
  test(`enrols, signs in with a code and with a recovery code${hasScript ? '' : ', without script'}`, async ({
    browser,
    quiet,
  }) => {
    const email = `expert-${hasScript ? 5 : 6}@roster.example`;
    const context = await browser.newContext({ javaScriptEnabled: hasScript });
    quiet.over(context);
    const page = await context.newPage();
    await openAccount(page, email);
    await signIn(page, { email, password });
    const { code, recoveryCode } = await enrol(page);

    await leaveFor(page, '/account/password');
    await givePassword(page, email);
    await expect(page.getByRole('heading', { name: '输入验证码' })).toBeVisible();
    await giveCode(page, '12345x');
    await expect(page.getByText('未能登录。请核对验证码')).toBeVisible();
    // With the password alone nothing opens.
    await page.goto('/account');
    await expect(page).toHaveURL(/\/sign-in\/code\?to=%2Faccount$/);
    await giveCode(page, code(1));
    await expect(page).toHaveURL(/\/account$/);

    await leaveFor(page, '/account/second-factor');
    await givePassword(page, email);
    await giveCode(page, recoveryCode.toLowerCase());
    await expect(page).toHaveURL(/\/account\/second-factor$/);
    await expect(page.getByText('还有 9 个恢复码可用')).toBeVisible();
    await context.close();
  });

test('strangers lock themselves out, and not the browser the person has used before', async ({ browser, quiet }) => {
  const email = 'expert-7@roster.example';
  const [own, stranger] = [await pageOf(browser, quiet), await pageOf(browser, quiet)];
  await openAccount(own, email);
  await signIn(own, { email, password });
  await stranger.goto('/sign-in');
  for (let tries = 0; tries < 5; tries += 1) {
    await givePassword(stranger, email, 'Wrong-2026');
    await expect(stranger.getByText('未能登录')).toBeVisible();
  }
  await givePassword(stranger, email);
  await expect(stranger.getByText('未能登录')).toBeVisible();
  await leaveFor(own, '/account');
  await givePassword(own, email);
  await expect(own.getByRole('heading', { name: '我的账户' })).toBeVisible();
});

test('every way out ends the session where it stands, and another site’s is none', async ({ browser, quiet }) => {
  const email = 'expert-8@roster.example';
  const page = await pageOf(browser, quiet);
  await openAccount(page, email);
  const { request } = page;
  const csrfToken = async () =>
    ((await (await request.get('/api/auth/csrf')).json()) as { csrfToken: string }).csrfToken;
  const isIn = async (context: BrowserContext) =>
    (await context.request.get('/account', { maxRedirects: 0 })).status() === 200;
  const ways = [
    () => request.post('/sign-out'),
    () => request.get('/sign-out'),
    async () => request.post('/api/auth/signout', { form: { csrfToken: await csrfToken() } }),
  ];
  for (const leave of ways) {
    await signIn(page, { email, password });
    // Whoever kept the cookie holds what the browser held.
    const kept = await browser.newContext({ storageState: await page.context().storageState() });
    await request.get('/sign-out', { headers: { 'sec-fetch-site': 'cross-site' } });
    await request.get('/sign-out', { headers: { 'sec-purpose': 'prefetch' } });
    expect(await isIn(kept)).toBe(true);
    await leave();
    expect(await isIn(kept)).toBe(false);
    await kept.close();
  }
});

test('who must change a password and set up a second factor is led there, and reaches nothing else', async ({
  enter,
}) => {
  test.setTimeout(120_000);
  const email = 'expert-4@roster.example';
  await openAccount(await enter(), email);
  await agePassword(email, 91);
  const { port, server } = await serving({ SECOND_FACTOR: 'EXPERT', PASSWORD_DAYS: 'EXPERT=90' });
  const address = `http://127.0.0.1:${port}`;
  const executablePath = systemChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-gpu'],
  });
  try {
    const context = await browser.newContext({ baseURL: address, locale: 'zh-CN' });
    const page = await context.newPage();
    await page.goto('/review/assignments');
    await givePassword(page, email);
    await expect(page).toHaveURL(/\/account\/password\?to=%2Freview%2Fassignments$/);
    await expect(page.getByText('密码已到更换期限')).toBeVisible();
    for (const shut of ['/account', '/account/second-factor', '/review', '/desk']) {
      await page.goto(shut);
      await expect(page).toHaveURL(/\/account\/password\?to=/);
    }
    await page.goto('/account/password?to=%2Freview%2Fassignments');
    const fresh = 'Wasserralle-11-im-Rohr';
    await field(page, '当前密码').fill(password);
    await field(page, '新密码').fill(fresh);
    await field(page, '再次输入新密码').fill(fresh);
    await page.getByRole('main').getByRole('button', { name: '修改密码' }).click();
    await expect(page).toHaveURL(/\/sign-in\?done=password/);
    await givePassword(page, email, fresh);
    await expect(page).toHaveURL(/\/account\/second-factor\?to=%2Freview%2Fassignments$/);
    expect((await context.request.get('/account', { maxRedirects: 0 })).status()).toBe(307);
    await setUp(page, fresh);
    await page.getByRole('link', { name: '继续', exact: true }).click();
    await expect(page).toHaveURL(/\/review\/assignments$/);
  } finally {
    await browser.close();
    await server.stop();
  }
});

test('after signing out the way back shows nothing of the person', async ({ browser, quiet }) => {
  const email = 'expert-3@roster.example';
  const page = await pageOf(browser, quiet);
  await openAccount(page, email);
  await signIn(page, { email, password });
  await page.goto('/account');
  await expect(page.getByText(email)).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: '退出所有登录' }).click();
  await expect(page).not.toHaveURL(/account/);
  await page.goBack();
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.getByText(email)).toHaveCount(0);
});

async function pageOf(
  browser: Browser,
  quiet: { over: (context: Awaited<ReturnType<Browser['newContext']>>) => void },
) {
  const context = await browser.newContext();
  quiet.over(context);
  return context.newPage();
}
