import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { proxy } from '@/proxy';

const rewritten = async (path: string, method = 'GET') =>
  (await proxy(new NextRequest(`http://localhost:3000${path}`, { method }))).headers.get('x-middleware-rewrite');

test.each(['/calls/%', '/calls/%E0%A4%A', '/calls/%ff', '/calls/%ED%A0%80', '/calls/a%00', '/calls?q=%00', '/a%ZZ/b'])(
  '%s cannot be read: it leads to where nothing is found',
  async (path) => expect(await rewritten(path)).toBe('http://localhost:3000/nowhere'),
);

test.each(['/calls/1', '/calls/%E5%8A%A9', '/calls?q=%', '/%2500'])('%s can', async (path) =>
  expect(await rewritten(path)).toBeNull(),
);

test('a form that breaks off is turned away before a page reads it', async () => {
  const headers = { 'content-type': 'multipart/form-data; boundary=e' };
  const broken = new NextRequest('http://localhost/jobs/1', { method: 'POST', headers, body: '--e\r\n' });
  expect((await proxy(broken)).status).toBe(400);
});
