import { expect, test } from 'vitest';
import { cleanInput } from '@/lib/kernel/typed/clean-input';

test('cleans every text at whatever depth and leaves the rest alone', () => {
  const at = new Date(0);
  const file = new File(['\u200B'], 'a.txt');
  const { input, problems } = cleanInput({
    title: '\u200B',
    rows: [{ note: 'a\r\nb' }],
    at,
    file,
    fen: 1n,
    none: undefined,
  });
  expect(problems).toEqual([]);
  expect(input).toEqual({ title: '', rows: [{ note: 'a\nb' }], at, file, fen: 1n, none: undefined });
});

test('a password stays as it was typed', () => {
  const typed = { password: 'Ａ\u200Bb', repeated: 'Ａ\u200Bb', current: '\u200Bx', email: 'a\u200B@x.cn' };
  expect(cleanInput(typed).input).toEqual({ ...typed, email: 'a@x.cn' });
});

test.each(['\uD800', 'a\uDC00b', '\u0000'])('names the field of %j', (text) => {
  expect(cleanInput({ rows: [{ note: text }] }).problems).toEqual([
    { code: 'kernel.problems.unreadable', field: 'rows.0.note' },
  ]);
});

test('a hostile name is refused, and so is an endless nest', () => {
  expect(cleanInput({ 'a\uD800': 1 }).problems).toEqual([{ code: 'kernel.problems.hostileField' }]);
  let nest: unknown = 'x';
  for (let depth = 0; depth < 20_000; depth += 1) nest = [nest];
  expect(cleanInput({ nest }).problems).toEqual([{ code: 'kernel.problems.hostileField' }]);
});

test('more text than any form holds is refused before it is cleaned', () => {
  const half = '\u200D👩'.repeat(100_000);
  expect(cleanInput({ half }).problems).toEqual([]);
  expect(cleanInput({ texts: Array.from({ length: 12 }, () => half) }).problems).toEqual([
    { code: 'kernel.problems.tooMuch' },
  ]);
});
