import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { formOf } from '@/lib/web/form-of';
import { hasWholeForm } from '@/lib/web/page-forms';

const page = '/office/rounds/1/settings/terms';
const whole = '--e\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n--e--\r\n';
const posted = (body: string, { path = page, type = 'multipart/form-data; boundary=e' } = {}) =>
  new NextRequest(`http://localhost${path}`, { method: 'POST', headers: { 'content-type': type }, body });

test('a whole form goes on, and can be read again', async () => {
  const request = posted(whole);
  expect(await hasWholeForm(request)).toBe(true);
  expect((await formOf(request))?.get('a')).toBe('x');
});

test.each([
  [whole.slice(0, 30), 'multipart/form-data; boundary=e'],
  [whole, 'multipart/form-data'],
  [whole, 'multipart/form-data; boundary=f'],
  ['', 'multipart/form-data; boundary=e'],
])('%j as %s does not', async (body, type) => expect(await hasWholeForm(posted(body, { type }))).toBe(false));

test('what is no form, and what others read themselves, is let be', async () => {
  expect(await hasWholeForm(posted('what', { type: 'text/plain' }))).toBe(true);
  expect(await hasWholeForm(posted('', { path: '/office/rounds/1' }))).toBe(true);
  expect(await hasWholeForm(new NextRequest(`http://localhost${page}`))).toBe(true);
});
