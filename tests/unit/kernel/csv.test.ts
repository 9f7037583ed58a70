import { expect, test } from 'vitest';
import { csvLine } from '@/lib/kernel/csv';

test.each([
  ['电梯', '电梯'],
  ['a,b', '"a,b"'],
  ['他说“好”', '他说“好”'],
  ['say "yes"', '"say ""yes"""'],
  ['两行\n文字', '"两行\n文字"'],
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+1', "'+1"],
  ['@a', "'@a"],
  [-3, '-3'],
  ['-12.50', '-12.50'],
  [null, ''],
  ['', ''],
])('%s', (cell, text) => expect(csvLine([cell, '尾'])).toBe(`${text},尾\r\n`));
