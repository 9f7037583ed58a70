import net from 'node:net';
import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { isAnswering } from '@/lib/db/is-answering';
import { isDatabaseAway, isGone, statementFailed } from '@/lib/db/presence';
import { freePort } from '@/lib/run/ports';

test('is away when a statement finds nobody, and back as soon as somebody answers', async () => {
  const real = process.env['DATABASE_URL'] ?? '';
  expect(await isAnswering()).toBe(true);
  const port = await freePort();
  const away = new URL(real);
  away.port = String(port);
  process.env['DATABASE_URL'] = away.href;
  statementFailed(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }));
  expect(isDatabaseAway()).toBe(true);
  expect(await isAnswering()).toBe(false);
  // Where nobody listened, the real server answers from now on.
  const relay = net.createServer((socket) => {
    const onward = net.connect(Number(new URL(real).port), '127.0.0.1');
    for (const end of [socket, onward]) end.on('error', () => undefined);
    socket.pipe(onward).pipe(socket);
  });
  const asked = new Promise((resolve) => relay.once('connection', (socket) => socket.once('close', resolve)));
  relay.listen(port, '127.0.0.1');
  await asked;
  while (isDatabaseAway()) await new Promise((resolve) => setImmediate(resolve));
  expect(await isAnswering()).toBe(true);
  relay.close();
  process.env['DATABASE_URL'] = real;
});

test('a statement that is refused says nothing about the connection', async () => {
  await expect(db.$queryRaw`SELECT * FROM "NoSuchTable"`).rejects.toThrow();
  expect(isDatabaseAway()).toBe(false);
  expect(isGone(new Error('Connection terminated unexpectedly'))).toBe(true);
  expect(isGone({ cause: { kind: 'DatabaseNotReachable' } })).toBe(true);
  expect(isGone(Object.assign(new Error('x'), { code: '23505' }))).toBe(false);
});
