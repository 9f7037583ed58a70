import { expect, test } from 'vitest';
import { csvOf } from '@/lib/kernel/csv';

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
  [12n, '12'],
  [null, ''],
  ['', ''],
])('%s', (cell, text) => expect(csvOf(['头'], [[cell]])).toBe(`\uFEFF头\r\n${text}\r\n`));
