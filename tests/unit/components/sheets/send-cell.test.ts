import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendCell } from '@/components/sheets/send-cell';

type Said = { status: number; body: unknown };
/** What the server says to PUT and to GET, and what it was sent. */
let put: Said;
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
      const said = request.method === 'PUT' ? put : get;
      response.writeHead(said.status, { 'content-type': 'application/json' }).end(JSON.stringify(said.body));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/sheets/answers/a`;
});
afterAll(() => server.close());

const cell = { as: 'anna', key: 'title', value: '甲', version: 2 };
const told = (text: string) => ({ problems: [{ field: null, text }] });
const theirs = { value: '乙', version: 3, writerName: '林文博', savedAt: '2026-06-01T04:00:00.000Z' };
const nothing: Said = { status: 500, body: {} };

async function sent(toPut: Said, toGet: Said = nothing) {
  [put, get, asked] = [toPut, toGet, []];
  return sendCell(address, cell);
}

describe('sendCell', () => {
  test('sends the cell, its version and who typed it', async () => {
    const body = { version: 3, savedAt: theirs.savedAt, problems: [] };
    expect(await sent({ status: 200, body })).toEqual({ kind: 'saved', ...body });
    expect(asked).toEqual([{ method: 'PUT', url: '/api/sheets/answers/a', body: JSON.stringify(cell) }]);
  });

  test.each<[string, Said, Said, unknown]>([
    ['a broken server', nothing, nothing, { kind: 'failed', texts: [] }],
    [
      'a session that is over',
      { status: 401, body: told('登录已失效') },
      nothing,
      { kind: 'failed', texts: ['登录已失效'] },
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
  ])('%s', async (_, toPut, toGet, answer) => {
    expect(await sent(toPut, toGet)).toEqual(answer);
  });

  test('no line at all', async () => {
    expect(await sendCell('http://127.0.0.1:1/', cell)).toEqual({ kind: 'failed', texts: [] });
  });
});
