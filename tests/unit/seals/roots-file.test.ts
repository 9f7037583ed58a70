import { expect, test } from 'vitest';
import { readRoots, rootsFile } from '@/lib/seals/roots-file';

const root = { chain: '0199-a', day: '2026-11-27', position: 12, hash: 'ab'.repeat(32) };

test('what was written can be read again, also as a spreadsheet saves it', () => {
  const file = rootsFile([
    { ...root, city: '宁波市' },
    { ...root, chain: 'none', city: '甲,乙' },
  ]);
  expect(readRoots(file)).toEqual([root, { ...root, chain: 'none' }]);
  expect(readRoots(`\uFEFF${file}`)).toEqual(readRoots(file));
});

test.each([
  ['a hash cut short', 'none,2026-11-27,1,abc'],
  ['no day', `none,,1,${root.hash}`],
  ['words', 'hello'],
])('%s is named by its line', (_, line) => {
  expect(() => readRoots(`chain,day,position,hash,city\r\n${line}`)).toThrow('Line 2');
});
