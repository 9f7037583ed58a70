import path from 'node:path';
import { freePort } from '@/lib/run/ports';
import { serve } from '@/lib/run/serving';
import { signIn } from './support/accounts';
import { newMark } from './support/fields';
import { expect, test } from './support/house';
import { createDraft, openRound } from './support/rounds';

test('what is committed in one process is on the kept pages of another at once', async ({ request }) => {
  test.setTimeout(180_000);
  const port = await freePort();
  const env = {
    DATABASE_URL: process.env['E2E_DATABASE_URL'] ?? '',
    FILES_DIR: path.join(process.env['E2E_DATA_DIR'] ?? '', 'files'),
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: 'only-for-this-run',
    JOBS: '0',
    LOG: 'off',
  };
  const other = await serve('start', port, env);
  try {
    const calls = `http://localhost:${port}/calls`;
    const before = await request.get(calls);
    expect(before.headers()['etag']).toMatch(/^W\/"/);
    const mark = newMark();
    const round = await openRound(mark);
    expect(await before.text()).not.toContain(round.title);
    const after = await request.get(calls);
    expect(await after.text()).toContain(round.title);
    const again = await request.get(calls, { headers: { 'if-none-match': after.headers()['etag'] ?? '' } });
    expect([200, 304]).toContain(again.status());
  } finally {
    await other.stop();
  }
});

test('a public page is the same for everybody, names one script and sets no cookie', async ({ enter, request }) => {
  const officer = await enter('district');
  for (const address of ['/', '/history', '/roots']) {
    // Another journey may publish something in between: what a visitor is told before or after is what all are told.
    const [before, signedIn, visitor] = [
      await request.get(address),
      await officer.request.get(address),
      await request.get(address),
    ];
    const html = await visitor.text();
    // Only the way to one's desk is told as what it is.
    const told = (await signedIn.text()).replaceAll('进入工作台', '登录');
    expect([await before.text(), html], address).toContain(told);
    expect(visitor.headers()['cache-control'], address).toBe('public, no-cache');
    expect(visitor.headers()['set-cookie'], address).toBeUndefined();
    expect(html.match(/<script[^>]*>/g), address).toEqual([
      expect.stringMatching(/^<script src="\/enhance\.js\?v=\w+" defer="">$/),
    ]);
  }
});

test('a page that is looked up at work is one kept page for visitors, and within the desk of who is signed in', async ({
  enter,
  request,
}) => {
  const officer = await enter('district');
  for (const address of ['/calls', '/demands', '/results', '/organisations']) {
    const visitor = await request.get(address);
    expect(visitor.headers()['cache-control'], address).toBe('public, no-cache');
    expect(visitor.headers()['set-cookie'], address).toBeUndefined();
    expect(await visitor.text(), address).not.toContain('data-desk');
    const desk = await officer.request.get(address, {
      headers: { 'if-none-match': visitor.headers()['etag'] ?? '' },
    });
    expect(desk.headers()['cache-control'], address).toContain('no-store');
    expect(await desk.text(), address).toContain('data-desk');
  }
});

test('a page of somebody’s own is kept by nobody', async ({ enter }) => {
  const officer = await enter('district');
  for (const address of ['/office', '/office/rounds', '/account']) {
    const answer = await officer.request.get(address);
    expect(answer.headers()['cache-control'], address).toContain('no-store');
    expect(answer.headers()['etag'], address).toBeUndefined();
  }
});

test('no script runs that the house has not marked, on any kind of page', async ({ browser }) => {
  // Not watched over: it goes against the policy on purpose.
  const officer = await (await browser.newContext()).newPage();
  await signIn(officer, 'district');
  const round = await createDraft(officer, newMark());
  const nonces = new Set<string>();
  for (const address of ['/', '/office', `/office/rounds/${round.id}/settings/basics`, '/nowhere-at-all']) {
    const answer = await officer.goto(address);
    const policy = answer?.headers()['content-security-policy'] ?? '';
    const [, scripts = ''] = /script-src ([^;]*)/.exec(policy) ?? [];
    expect(scripts, address).toMatch(/^'self' 'nonce-[\w+/]{22}=='$/);
    nonces.add(scripts);
    await officer.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.addEventListener('securitypolicyviolation', () => (document.documentElement.dataset['held'] = ''));
      document.body.append(script);
    });
    await expect(officer.locator('html[data-held]'), address).toHaveCount(1);
    expect(await officer.title(), address).not.toBe('taken over');
  }
  expect(nonces.size).toBe(4);
  await officer.context().close();
});

test('whatever does not say that it may be kept is kept by nobody', async ({ enter, request }) => {
  const officer = await enter('district');
  const headers = async (address: string) => (await officer.request.get(address)).headers();
  const kept = async (address: string) => (await headers(address))['cache-control'] ?? '';
  expect((await headers('/api/files/none'))['content-security-policy']).toBe("default-src 'none'");
  for (const address of ['/office/rounds/new', '/nowhere-at-all', '/api/files/none', '/api/auth/session'])
    expect(await kept(address), address).toContain('no-store');
  const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(await (await request.get('/')).text()) ?? [];
  for (const address of [style, '/enhance.js']) expect(await kept(address), address).toContain('immutable');
});

test('a form of another site, or of no page, does nothing', async ({ request }) => {
  const foreign = { 'sec-fetch-site': 'cross-site' };
  expect((await request.post('/register', { headers: foreign, multipart: { $form: 'x/form' } })).status()).toBe(403);
  expect((await request.post('/register', { multipart: { $form: 'constructor/form' } })).status()).toBe(400);
  expect(
    (await request.post('/register', { data: 'not a form', headers: { 'content-type': 'text/plain' } })).status(),
  ).toBe(400);
  expect((await request.post('/calls', { multipart: {} })).status()).toBe(405);
});
