import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { proxy } from '@/proxy';

const posted = (body: string, path = '/jobs/1') =>
  new NextRequest(`http://localhost${path}`, {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=e' },
    body,
  });

test('a form that breaks off is turned away with a sentence, before a page reads it', async () => {
  const answer = await proxy(posted('--e\r\n'));
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('提交的内容没有完整送达');
});

test('a whole one goes on', async () => {
  const whole = '--e\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n--e--\r\n';
  expect((await proxy(posted(whole))).headers.get('x-middleware-next')).toBe('1');
});

test('where a browser says it posts from here, the framework is told the same, whatever host a relay put in', async () => {
  const request = (headers: Record<string, string>) =>
    new NextRequest('http://inner/office', { method: 'POST', headers: { host: 'inner', ...headers } });
  const relayed = await proxy(request({ origin: 'https://city.example', 'sec-fetch-site': 'same-origin' }));
  expect(relayed.headers.get('x-middleware-request-origin')).toBe('http://inner');
  const foreign = await proxy(request({ origin: 'https://city.example', 'sec-fetch-site': 'cross-site' }));
  expect(foreign.status).toBe(403);
  expect((await proxy(request({ origin: 'https://city.example' }))).status).toBe(403);
});
