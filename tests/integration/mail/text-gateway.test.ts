import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { inTransaction } from '@/lib/db/in-transaction';
import { requestPhoneCode } from '@/lib/demands/submitting/request-phone-code';
import type { Work } from '@/lib/jobs/start-worker';
import { visitor } from '@/lib/kernel/actor';
import { handOutChore } from '@/lib/mail/hand-out';
import { postTextMessages } from '@/lib/mail/post-text-messages';
import { type Send, textChore } from '@/lib/mail/send-letter';
import { textGateway } from '@/lib/mail/text-gateway';
import { wordsIn } from '@/lib/web/wording/words-in';
import { at, testNow } from '@/tests/factories/people';
import { doJobsNow } from '@/tests/support/job-work';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const says =
  (status: number, body: string): Answer =>
  (_, response) =>
    response.writeHead(status).end(body);
const never: Answer = () => undefined;

let server: Server;
let answer: Answer = says(200, '{"Code":"OK"}');
let taken: { headers: IncomingMessage['headers']; body: string }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      taken.push({ headers: request.headers, body });
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
beforeEach(async () => {
  await db.letter.deleteMany();
  await db.phoneCode.deleteMany();
  taken = [];
  answer = says(200, '{"Code":"OK"}');
  Object.assign(process.env, {
    TEXT_GATEWAY_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`,
    TEXT_GATEWAY_SUCCESS: '/Code=OK',
    TEXT_GATEWAY_TIMEOUT_MS: '300',
    TEXT_GATEWAY_TOKEN: 'geheim',
    TEXT_GATEWAY_HEADERS: '{"Authorization":"Bearer {token}"}',
  });
});
afterAll(async () => {
  for (const name of Object.keys(process.env).filter((each) => each.startsWith('TEXT_')))
    Reflect.deleteProperty(process.env, name);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const send = (): Send => {
  const gateway = textGateway();
  if (gateway === null) throw new Error('no gateway');
  return gateway;
};
const work = (): Work => ({
  kinds: [],
  chores: [handOutChore, textChore(send())],
  actorOf: async () => null,
  words: wordsIn,
});
const post = (body = '内容') =>
  db.$transaction((tx) =>
    postTextMessages(tx, [{ to: { phone: '13800000001', name: '' }, text: { subject: '事项', body } }], testNow),
  );
const letter = () => db.letter.findFirstOrThrow({ where: { toPhone: { not: '' } }, orderBy: { id: 'asc' } });

describe('a text message', () => {
  it('reaches the gateway with number, text and token, once', async () => {
    await post();
    await doJobsNow(work());
    await doJobsNow(work());
    expect(taken.map(({ headers, body }) => [headers.authorization, JSON.parse(body)])).toEqual([
      ['Bearer geheim', { phone: '13800000001', text: '内容' }],
    ]);
    expect(await letter()).toMatchObject({ status: 'SENT', tries: 1, lastError: '' });
  });

  it.each<[string, Answer, string]>([
    ['a 500', says(500, 'oops'), 'gateway answered 500'],
    ['another code', says(200, '{"Code":"isv.BUSINESS_LIMIT_CONTROL"}'), 'gateway said isv.BUSINESS_LIMIT_CONTROL'],
    ['garbage', says(200, '<html>\0\uFFFD'), 'gateway answered nothing readable'],
    [
      'a redirect',
      (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      'gateway not reachable',
    ],
    ['nothing at all in time', never, 'gateway took too long'],
    ['a cut line', (request) => request.socket.destroy(), 'gateway not reachable'],
  ])('answered with %s is kept with the reason and tried again', async (_, answered, reason) => {
    answer = answered;
    await post();
    await doJobsNow(work());
    expect(await letter()).toMatchObject({ status: 'QUEUED', tries: 1, lastError: reason });
    answer = says(200, '{"Code":"OK"}');
    await doJobsNow(work());
    expect(await letter()).toMatchObject({ status: 'SENT', tries: 2, lastError: '' });
  });

  it('is given up after seven tries, and forgets its code', async () => {
    answer = says(503, '');
    await requestPhoneCode({ phone: '13800000002' }, at(visitor));
    expect((await letter()).secret).toMatch(/^\d{6}$/);
    for (let tries = 1; tries <= 8; tries += 1) await doJobsNow(work());
    const given = await letter();
    expect([given.status, given.tries, given.secret, /\d{6}/.test(given.body)]).toEqual(['FAILED', 7, '', false]);
    expect(taken).toHaveLength(7);
  });

  it('keeps no code once it has been sent', async () => {
    await requestPhoneCode({ phone: '13800000002' }, at(visitor));
    await doJobsNow(work());
    expect(taken[0]?.body).toMatch(/验证码是 \d{6}/);
    expect((await letter()).body).toContain('验证码是 ……');
  });

  it('above a day’s measure a number waits; codes are refused where they are asked for', async () => {
    process.env['TEXT_PER_PHONE_PER_DAY'] = '2';
    for (let count = 0; count < 3; count += 1) await post();
    await doJobsNow(work());
    expect(taken).toHaveLength(2);
    expect((await db.letter.findMany({ where: { status: 'QUEUED' } })).map(({ heldUntil }) => heldUntil)).toEqual([
      expect.any(Date),
    ]);
    const later = (hours: number) => at(visitor, new Date(testNow.getTime() + hours * 3_600_000));
    for (const hours of [0, 2]) await requestPhoneCode({ phone: '13800000003' }, later(hours));
    await expect(requestPhoneCode({ phone: '13800000003' }, later(4))).rejects.toMatchObject({
      kind: 'too-many',
      problems: [{ code: 'demands.problems.codesOfDay' }],
    });
    await expect(requestPhoneCode({ phone: '13800000003' }, later(27))).resolves.toEqual({ sent: true });
    delete process.env['TEXT_PER_PHONE_PER_DAY'];
  });

  it('one computer asks for so many codes a day', async () => {
    process.env['TEXT_PER_ADDRESS_PER_DAY'] = '2';
    const from = (hours: number) => ({
      ...at(visitor, new Date(testNow.getTime() + hours * 3_600_000)),
      ip: '192.0.2.9',
    });
    for (const hours of [0, 2]) await requestPhoneCode({ phone: `1380000000${hours}` }, from(hours));
    await expect(requestPhoneCode({ phone: '13800000009' }, from(4))).rejects.toMatchObject({ kind: 'too-many' });
    delete process.env['TEXT_PER_ADDRESS_PER_DAY'];
  });

  it('without a gateway no code is asked for, and nobody is told that one was sent', async () => {
    delete process.env['TEXT_GATEWAY_URL'];
    expect(textGateway()).toBeNull();
    await expect(requestPhoneCode({ phone: '13800000004' }, at(visitor))).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'demands.problems.noTexts', field: 'phone' }],
    });
    expect([await db.phoneCode.count(), await db.letter.count()]).toEqual([0, 0]);
  });

  it('is never sent within a transaction', async () => {
    await post();
    const row = await letter();
    await expect(inTransaction(() => send()(row))).rejects.toThrow('inside a transaction');
  });
});
