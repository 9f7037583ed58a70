import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendCell } from '@/components/sheets/send-cell';

/** `broken` breaks off in the middle of the body. */
type Said = { status: number; body: unknown; broken?: boolean };
/** What the server says to one PUT after the other and to GET, and what it was sent. */
let puts: Said[];
let get: Said;
let asked: { method: string | undefined; url: string | undefined; body: string }[];
let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked.push({ method: request.method, url: request.url, body: Buffer.concat(chunks).toString() });
      const said = request.method === 'PUT' ? (puts.shift() ?? nothing) : get;
      const body = typeof said.body === 'string' ? said.body : JSON.stringify(said.body);
      const length = { 'content-length': Buffer.byteLength(body) + (said.broken === true ? 1 : 0) };
      response.writeHead(said.status, { 'content-type': 'application/json', ...length });
      response.write(body, () => (said.broken === true ? response.destroy() : response.end()));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/sheets/answers/a`;
});
afterAll(() => server.close());

const cell = { key: 'title', value: '甲', version: 2 };
const told = (text: string) => ({ problems: [{ field: null, text }] });
const theirs = { value: '乙', version: 3, writerName: '林文博', savedAt: '2026-06-01T04:00:00.000Z' };
const nothing: Said = { status: 500, body: {} };
const failed = { kind: 'failed', texts: [] };
const conflict: Said = { status: 409, body: told('已改') };
const saved = (version: number): Said => ({ status: 200, body: { version, savedAt: theirs.savedAt, problems: [] } });

async function sent(toPut: Said | Said[], toGet: Said = nothing, lost: string[] = []) {
  [puts, get, asked] = [[toPut].flat(), toGet, []];
  return sendCell(address, 'anna', { ...cell, lost });
}
const sentValues = () =>
  asked
    .filter(({ method }) => method === 'PUT')
    .map(({ body }) => JSON.parse(body) as { value: string; version: number })
    .map(({ value, version }) => [value, version]);

describe('sendCell', () => {
  test('says with its version what is held but for a part that could not be read', async () => {
    const body = { version: 3, savedAt: theirs.savedAt, problems: ['单价请填写数字'], isPartly: true };
    expect(await sent({ status: 200, body })).toEqual({ kind: 'refused', texts: body.problems, version: 3 });
  });

  test('sends the cell, its version and who typed it', async () => {
    const body = { version: 3, savedAt: theirs.savedAt, problems: [] };
    expect(await sent({ status: 200, body }, nothing, ['旧'])).toEqual({ kind: 'saved', ...body });
    expect(asked).toEqual([
      { method: 'PUT', url: '/api/sheets/answers/a', body: JSON.stringify({ as: 'anna', ...cell }) },
    ]);
  });

  test.each<[string, Said, Said, unknown]>([
    ['a broken server', nothing, nothing, { kind: 'failed', texts: [] }],
    [
      'a session that is over',
      { status: 401, body: told('登录已失效') },
      nothing,
      { kind: 'failed', texts: ['登录已失效'], isSignedOut: true },
    ],
    ['too many at once', { status: 429, body: told('稍后') }, nothing, { kind: 'failed', texts: ['稍后'] }],
    ['what cannot be stored', { status: 422, body: told('超出') }, nothing, { kind: 'refused', texts: ['超出'] }],
    ['what is not one’s own', { status: 404, body: told('没有') }, nothing, { kind: 'refused', texts: ['没有'] }],
    [
      'somebody faster',
      { status: 409, body: told('已改') },
      { status: 200, body: theirs },
      { kind: 'conflict', theirs },
    ],
    [
      'a cell that is gone from the form',
      { status: 409, body: told('已修订') },
      { status: 404, body: told('没有') },
      { kind: 'refused', texts: ['已修订'] },
    ],
    [
      'something else in the way than this cell',
      { status: 409, body: told('请刷新') },
      { status: 200, body: { ...theirs, version: 2 } },
      { kind: 'refused', texts: ['请刷新'] },
    ],
    [
      'a line that breaks at the second look',
      { status: 409, body: told('已改') },
      nothing,
      { kind: 'failed', texts: [] },
    ],
    ['a sign-in page of the network in the server’s place', { status: 200, body: '<html></html>' }, nothing, failed],
    ['such a page that speaks JSON', { status: 200, body: { ok: true } }, nothing, failed],
    ['such a page that turns away', { status: 403, body: '<html></html>' }, nothing, failed],
    ['problems in another shape', { status: 422, body: { problems: '?' } }, nothing, { kind: 'refused', texts: [] }],
    ['an answer that breaks off', { status: 200, body: saved(3).body, broken: true }, nothing, failed],
    ['a second look that breaks off', conflict, { status: 200, body: theirs, broken: true }, failed],
    ['a second look at another’s page', conflict, { status: 200, body: '<html></html>' }, failed],
    ['a second look that says nothing', conflict, { status: 200, body: {} }, failed],
  ])('%s', async (_, toPut, toGet, answer) => {
    expect(await sent(toPut, toGet)).toEqual(answer);
  });

  test.each<[string, Said[], unknown, [string, number][]]>([
    [
      'the server holds what was lost, however it writes it: the later value goes over that',
      [conflict, saved(3), saved(4)],
      { kind: 'saved', version: 4, savedAt: theirs.savedAt, problems: [] },
      [
        ['甲', 2],
        ['10000', 2],
        ['甲', 3],
      ],
    ],
    [
      'it holds the later of two that were lost',
      [conflict, conflict, conflict, saved(3), saved(4)],
      { kind: 'saved', version: 4, savedAt: theirs.savedAt, problems: [] },
      [
        ['甲', 2],
        ['10000', 2],
        ['甲', 2],
        ['10001', 2],
        ['甲', 3],
      ],
    ],
    [
      'it holds another’s, and neither of what was lost',
      Array<Said>(5).fill(conflict),
      { kind: 'conflict', theirs },
      [
        ['甲', 2],
        ['10000', 2],
        ['甲', 2],
        ['10001', 2],
        ['甲', 2],
      ],
    ],
    [
      'the line breaks while it is asked',
      [conflict, nothing],
      { kind: 'failed', texts: [] },
      [
        ['甲', 2],
        ['10000', 2],
      ],
    ],
  ])('after values without an answer: %s', async (_, toPuts, answer, values) => {
    expect(await sent(toPuts, { status: 200, body: theirs }, ['10000', '10001'])).toEqual(answer);
    expect(sentValues()).toEqual(values);
  });

  test('no line at all', async () => {
    expect(await sendCell('http://127.0.0.1:1/', 'anna', { ...cell, lost: [] })).toEqual({ kind: 'failed', texts: [] });
  });
});
