import path from 'node:path';
import { chromium, expect, type Page, request, test } from '@playwright/test';
import { systemChromium } from '@/tests/support/chromium';
import { demoAccount } from './support/accounts';
import { serving } from './support/another-server';

async function browsing(address: string, visit: (page: Page) => Promise<void>): Promise<void> {
  const executablePath = systemChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-gpu'],
  });
  const context = await browser.newContext({ baseURL: address, ignoreHTTPSErrors: true, locale: 'zh-CN' });
  await visit(await context.newPage());
  await browser.close();
}

/** Signing out ends every session of a person: by somebody whom no journey beside this one is. */
async function signInAndOut(page: Page): Promise<void> {
  const { email, password } = demoAccount('jian');
  await page.goto('/sign-in');
  await page.getByLabel('电子邮箱').fill(email);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page).toHaveURL(/\/office/);
  await page.goto('/account');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: '退出所有登录' }).click();
  await expect(page).not.toHaveURL(/\/account/);
  await page.goto('/office');
  await expect(page).toHaveURL(/\/sign-in/);
}

test('signs in by an address that is not the public one, and is told of that one', async () => {
  test.setTimeout(120_000);
  const { port, server } = await serving({
    LISTEN_ADDRESS: '0.0.0.0',
    NEXTAUTH_URL: 'https://gongchuang.example.cn',
    OUTBOX_PASSWORD: 'letters',
  });
  const address = `http://127.0.0.2:${port}`;
  try {
    await browsing(address, async (page) => {
      await page.goto('/sign-in');
      await expect(page.getByRole('link', { name: 'https://gongchuang.example.cn' })).toBeVisible();
      await signInAndOut(page);
    });
    const plain = await request.newContext({ baseURL: address });
    for (const outbox of ['/outbox', '/%6futbox', '//outbox', '/outbox/'])
      expect((await plain.get(`${address}${outbox}`)).status(), outbox).toBe(401);
    const authorization = `Basic ${Buffer.from('demo:letters').toString('base64')}`;
    expect((await plain.get('/outbox', { headers: { authorization } })).status()).toBe(200);
    // Whoever says so themselves sits nowhere else.
    const claims = { 'x-forwarded-for': '127.0.0.1', host: `localhost:${port}` };
    expect((await plain.get('/outbox', { headers: claims })).status()).toBe(401);
    for (const origin of ['https://evil.example', 'null'])
      for (const act of ['/sign-out', '/register', '/api/sheets/scores/x', '/api/auth/signout', '/preferences'])
        expect((await plain.post(act, { headers: { origin } })).status(), act).toBe(403);
    expect((await plain.get('/')).headers()['strict-transport-security']).toBeUndefined();
    await plain.dispose();
  } finally {
    await server.stop();
  }
});

test('serves over TLS with a certificate of one’s own, with cookies nobody else reads', async () => {
  test.setTimeout(120_000);
  const support = path.resolve('tests/support');
  const { port, server } = await serving({
    TLS_CERT: path.join(support, 'certificates/localhost-cert.pem'),
    TLS_KEY: path.join(support, 'certificates/localhost-key.pem'),
    NEXTAUTH_URL: 'https://localhost',
  });
  try {
    await browsing(`https://localhost:${port}`, async (page) => {
      const answer = await page.goto('/sign-in');
      expect(answer?.headers()['strict-transport-security']).toBe('max-age=31536000');
      const cookies = await page.context().cookies();
      expect(cookies.map(({ name, secure }) => [name, secure])).toContainEqual(['__Host-next-auth.csrf-token', true]);
      await signInAndOut(page);
    });
  } finally {
    await server.stop();
  }
});
