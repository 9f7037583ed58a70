import { expect, test } from 'vitest';
import { namesOnce, safeFileName, safeName } from '@/lib/exports/papers/names-in-zip';

test.each([
  ['2026-01 望江益邻', '2026-01 望江益邻'],
  ['../../etc/passwd', 'etc passwd'],
  ['a\\b:c*?"<>|', 'a bc'],
  ['结尾. . ', '结尾'],
  ['', '_'],
  ['CON', '_CON'],
  ['nul.txt', '_nul.txt'],
  ['长'.repeat(80), '长'.repeat(60)],
])('%s is called %s', (name, safe) => {
  expect(safeName(name)).toBe(safe);
});

test.each([
  ['登记证书.PDF', '登记证书.pdf'],
  [`${'长'.repeat(80)}.docx`, `${'长'.repeat(60)}.docx`],
  ['没有后缀', '没有后缀'],
])('the file %s is called %s', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

test('two of a name are told apart, whatever the size of their letters', () => {
  const once = namesOnce();
  expect(['a.pdf', 'A.pdf', 'a.pdf', 'a (2).pdf', '夹', '夹'].map(once)).toEqual([
    'a.pdf',
    'A (2).pdf',
    'a (3).pdf',
    'a (2) (2).pdf',
    '夹',
    '夹 (2)',
  ]);
});
