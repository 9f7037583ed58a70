import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { SYSTEM_PERSON_ID } from '@/lib/kernel/actor';
import { recordTrail } from '@/lib/kernel/record-trail';
import { keptOrMade } from '@/lib/web/documents/kept-documents';

const now = new Date('2026-11-28T10:00:00Z');
let place = 0;

/** An address of its own for each test, and how often it was written. */
function page() {
  place += 1;
  const address = `http://localhost/calls?place=${place}`;
  const page = {
    written: 0,
    ask: async (headers: Record<string, string> = {}, at = now) =>
      keptOrMade(new NextRequest(address, { headers }), at, async () => {
        page.written += 1;
        return { status: 200, html: `<p>${page.written}</p>` };
      }),
  };
  return page;
}

const somethingHappens = () =>
  db.$transaction((tx) =>
    recordTrail(tx, [
      {
        command: 'round.publish',
        actor: { id: SYSTEM_PERSON_ID, name: '系统' },
        now,
        ip: '',
        id: 'x',
        cityId: null,
      },
    ]),
  );

test('is written once, and again after a command has been committed', async () => {
  const calls = page();
  expect(await (await calls.ask()).text()).toBe('<p>1</p>');
  expect(await (await calls.ask()).text()).toBe('<p>1</p>');
  await somethingHappens();
  expect(await (await calls.ask()).text()).toBe('<p>2</p>');
});

test('is written anew in the next minute, because days left and open or closed are the clock’s', async () => {
  const calls = page();
  await calls.ask();
  expect(await (await calls.ask({}, new Date(now.getTime() + 60_000))).text()).toBe('<p>2</p>');
});

test('is another one for each language and size, and for none of them may a proxy keep a chosen one', async () => {
  const calls = page();
  const plain = await calls.ask();
  expect(plain.headers.get('cache-control')).toBe('public, no-cache');
  const english = await calls.ask({ cookie: 'locale=en' });
  expect(await english.text()).toBe('<p>2</p>');
  expect(english.headers.get('cache-control')).toBe('private, no-cache');
  expect(await (await calls.ask({ cookie: 'size=elder' })).text()).toBe('<p>3</p>');
  expect(await (await calls.ask({ cookie: 'locale=en' })).text()).toBe('<p>2</p>');
});

test('who is signed in gets what a visitor gets', async () => {
  const calls = page();
  await calls.ask();
  const answer = await calls.ask({ cookie: 'next-auth.session-token=anything' });
  expect(await answer.text()).toBe('<p>1</p>');
  expect(answer.headers.get('set-cookie')).toBeNull();
});

test('whoever has signed in gets one that leads to the desk, the same for all of them', async () => {
  const calls = page();
  await calls.ask();
  const atDesk = await calls.ask({ cookie: 'at-desk=1' });
  expect(await atDesk.text()).toBe('<p>2</p>');
  expect(atDesk.headers.get('cache-control')).toBe('private, no-cache');
  expect(await (await calls.ask({ cookie: 'at-desk=1; next-auth.session-token=anything' })).text()).toBe('<p>2</p>');
});

test('whoever has it already is told so, until it changes', async () => {
  const calls = page();
  const etag = (await calls.ask()).headers.get('etag') ?? '';
  expect((await calls.ask({ 'if-none-match': etag })).status).toBe(304);
  await somethingHappens();
  expect((await calls.ask({ 'if-none-match': etag })).status).toBe(200);
});

test('what is not found is told, and not kept', async () => {
  const request = new NextRequest('http://localhost/calls/none');
  const nothing = async () => ({ status: 404, html: '' });
  const answer = await keptOrMade(request, now, nothing);
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'private, no-store']);
  expect((await keptOrMade(request, now, async () => ({ status: 200, html: 'there' }))).status).toBe(200);
});
