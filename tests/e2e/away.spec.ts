import net from 'node:net';
import path from 'node:path';
import { expect, request, test } from '@playwright/test';
import { freePort } from '@/lib/run/ports';
import { serve } from '@/lib/run/serving';

/** Stands between a server and its database, and can cut every line at once. */
async function relayTo({ port: onwardTo, hostname }: URL) {
  const port = await freePort();
  const lines = new Set<net.Socket>();
  const relay = net.createServer((socket) => {
    const onward = net.connect(Number(onwardTo), hostname);
    for (const end of [socket, onward]) {
      lines.add(end);
      end.on('error', () => undefined);
      end.on('close', () => lines.delete(end));
    }
    socket.pipe(onward).pipe(socket);
  });
  const open = () => new Promise<void>((resolve) => relay.listen(port, '127.0.0.1', resolve));
  const cut = async () => {
    const closed = new Promise((resolve) => relay.close(resolve));
    for (const line of lines) line.destroy();
    await closed;
  };
  await open();
  return { port, open, cut };
}

test('while the database is away every page says so without a script, and comes back by itself', async () => {
  test.setTimeout(120_000);
  const database = new URL(process.env['E2E_DATABASE_URL'] ?? '');
  const relay = await relayTo(database);
  database.port = String(relay.port);
  database.hostname = '127.0.0.1';
  const port = await freePort();
  const server = await serve('start', port, {
    DATABASE_URL: database.href,
    FILES_DIR: path.join(process.env['E2E_DATA_DIR'] ?? '', 'files'),
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: 'only-for-this-run',
    JOBS: '0',
    LOG: 'off',
  });
  const visitor = await request.newContext({ baseURL: `http://localhost:${port}` });
  try {
    expect((await visitor.get('/calls')).status()).toBe(200);
    expect(await (await visitor.get('/api/health')).json()).toEqual({ alive: true, ready: true });
    await relay.cut();
    for (const address of ['/calls', '/', '/office', '/sign-in', '/my']) {
      const answer = await visitor.get(address, { maxRedirects: 0 });
      expect(answer.status(), address).toBe(503);
      expect(answer.headers()['retry-after'], address).toBe('5');
      expect(await answer.text(), address).toContain('系统正在恢复，请稍候');
    }
    const saved = await visitor.put('/api/sheets/scores/x', { data: { key: 'a' } });
    expect([saved.status(), await saved.json()]).toEqual([
      503,
      { problems: [{ field: null, text: expect.any(String) }] },
    ]);
    expect((await visitor.get('/api/health')).status()).toBe(503);
    expect((await visitor.get('/api/alive')).status()).toBe(204);
    await relay.open();
    await expect.poll(async () => (await visitor.get('/api/health')).status()).toBe(200);
    expect((await visitor.get('/calls')).status()).toBe(200);
  } finally {
    await visitor.dispose();
    await server.stop();
    await relay.cut();
  }
});
